"""``python -m tests.guide_pictures``: renew the pictures of docs/panduan from the scenes, and from a journey played.

The journey is played by ``python3 dev.py run`` on a machine without a screen; what it left in ``demo-output`` is taken.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.looks import Stage, all_scenes

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "panduan" / "gambar"
JOURNEY = ROOT / "demo-output"
SCENES = {
    "berkas": "papers_hand_over",
    "buku-harian": "day_book",
    "data-rujukan": "reference",
    "data-rujukan-paket": "reference_offer",
    "daftar-pantau": "lists",
    "daftar-pantau-berkas": "lists_file_administrator",
    "hak-retensi": "rights_head",
    "indikator-kerja": "instrument_labour_result",
    "kapal": "ship_row",
    "kapal-daftar": "ship_columns",
    "kartu-tanya": "card_my",
    "kartu-tanya-ditinjau": "administration_cards",
    "kartu-tanya-mulai": "cards_start",
    "kecocokan-kartu": "matches_card",
    "kecocokan-konter": "matches_counter",
    "kepala-kantor": "head_filled",
    "kepulangan": "returnee_needs",
    "latihan-daftar": "training_list_some",
    "latihan-kasus": "training_case_child",
    "latihan-kunci": "training_result_held",
    "lembar-darurat": "day_book_papers",
    "manfaat-pertanyaan": "quality_past",
    "mrz-halaman-data": "zone_beside_page",
    "mrz-salah-baca": "zone_misread",
    "naskah-surat": "administration_wording_former",
    "orang-yang-sama": "movement_proposed",
    "pekerja": "worker_papers",
    "pemohon": "applicant_work",
    "pemohon-mulai": "applicant_start",
    "penanganan": "care_child",
    "permintaan-data": "rights_requests_answer",
    "register-surat": "letters",
    "riwayat-pergerakan": "movement",
    "rombongan": "group_members",
    "tindak-lanjut": "follow_up_begun",
    "wawancara-langkah": "interview_steps",
    "wawancara-pertanyaan": "interview_question",
}
STEPS = {
    "antrean": "09-antrean",
    "konter-dipindai": "02-warga-dipindai",
    "konter-ditandai": "06-pelintas-ditandai",
    "konter-lengkap": "03-warga-selesai-diisi",
    "masuk": "01-masuk",
    "mode-tertutup": "05-mode-tertutup",
    "rujukan": "16-surat-terbit",
    "telaah": "11-telaah-tersimpan",
}


def main() -> None:
    """Write every picture of the guide."""
    scenes, stage = all_scenes(), Stage("light", "id")
    for picture, name in SCENES.items():
        for widget in stage.play(name, scenes[name]):
            widget.grab().save(str(GUIDE / f"{picture}.png"))
    stage.close()
    for picture, step in STEPS.items():
        if (JOURNEY / f"{step}.png").exists():
            shutil.copyfile(JOURNEY / f"{step}.png", GUIDE / f"{picture}.png")
        else:
            print(f"{picture}: play the journey first (python3 dev.py run, without a screen)")


if __name__ == "__main__":
    main()
