<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>AnswerRow</name>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tidak tahu</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Tidak ditanyakan</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>belum dijawab</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>confirmed by the officer {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not yet seen by the officer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all seen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} to supervisor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} to complete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} not checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} for information</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} agree</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} not applicable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document and permit</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CounterClosedForm</name>
    <message>
        <source>Being processed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CounterWaitingForm</name>
    <message>
        <source>Scan the MRZ or type it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lay the data page on the reader. The two MRZ lines come by themselves; no need to click this box.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How the reader works</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>DDMMYYYY</source>
        <translation>HHBBTTTT</translation>
    </message>
    <message>
        <source>The date is not complete: day, month and year as eight digits.</source>
        <translation>Tanggal belum lengkap: hari, bulan dan tahun, delapan angka.</translation>
    </message>
    <message>
        <source>This date does not exist in the calendar.</source>
        <translation>Tanggal ini tidak ada di kalender.</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>No traveller yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mode of the counter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>more</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FirstPassphraseForm</name>
    <message>
        <source>Choose your own passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first passphrase works once only. Nobody but you will know the new one; it cannot be read back by anybody.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;One-time passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One-time passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>{n} private items ({ids}): ask once apart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} private items ({ids}): not asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is apart now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person is apart from the companion now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0: not asked. Space: apart now.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tombol di halaman ini</translation>
    </message>
    <message>
        <source>Screening Desk {version}. It shows what is missing or unknown; a person decides.</source>
        <translation>Screening Desk {version}. Program menunjukkan apa yang kurang atau belum diketahui; yang memutuskan adalah orang.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>HideForm</name>
    <message>
        <source>PIN of 6 digits</source>
        <translation>PIN 6 angka</translation>
    </message>
    <message>
        <source>The screen is hidden after 3 minutes without activity. After 10 minutes it is locked and asks for the passphrase (20 minutes in a private interview).</source>
        <translation>Layar disembunyikan setelah 3 menit tanpa kegiatan. Setelah 10 menit dikunci dan meminta frasa sandi (20 menit dalam wawancara pribadi).</translation>
    </message>
</context>
<context>
    <name>HidePage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>name not read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Needs a closer look</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> (age {age})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Typed by the officer, no check digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{good} of {all} check digits agree</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>passport</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>diplomatic passport</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>service passport</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>emergency passport</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ItemText</name>
    <message>
        <source>seen</source>
        <translation>dilihat</translation>
    </message>
    <message>
        <source>in private</source>
        <translation>pribadi</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something unexpected happened. What was saved is kept. Tell the administrator this code: {code}</source>
        <translation>Terjadi hal yang tidak terduga. Yang sudah tersimpan tetap ada. Sampaikan kode ini kepada administrator: {code}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Take over this desk</source>
        <translation>Ambil alih meja ini</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Bahasa: English</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Terang atau gelap</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Meja Layanan</translation>
    </message>
    <message>
        <source>Desk ready for somebody else</source>
        <translation>Meja siap untuk orang lain</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Terkunci</translation>
    </message>
    <message>
        <source>The open screening is kept and offered again to its officer.</source>
        <translation>Pemeriksaan yang terbuka disimpan dan ditawarkan lagi kepada petugasnya.</translation>
    </message>
    <message>
        <source>Not locked yet: the open screening could not be kept.</source>
        <translation>Belum terkunci: pemeriksaan yang terbuka belum dapat disimpan.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Officer's note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write if needed. No names of other people.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Tell the administrator and the auditor before you go on.</source>
        <translation>Beri tahu administrator dan pemeriksa jejak sebelum melanjutkan.</translation>
    </message>
    <message>
        <source>Saved work is missing: the store is older than its mark.</source>
        <translation>Ada simpanan yang hilang: data lebih lama daripada tandanya.</translation>
    </message>
    <message>
        <source>The mark beside the store is missing, so a loss would not be seen.</source>
        <translation>Tanda di samping data tidak ada, sehingga kehilangan tidak akan terlihat.</translation>
    </message>
    <message>
        <source>The mark beside the store does not belong to it.</source>
        <translation>Tanda di samping data bukan milik data ini.</translation>
    </message>
    <message>
        <source>The record of failed sign-ins was removed or shortened.</source>
        <translation>Catatan upaya masuk yang tidak berhasil dihapus atau dipendekkan.</translation>
    </message>
    <message>
        <source>There were failed sign-ins since the last one.</source>
        <translation>Ada upaya masuk yang tidak berhasil sejak masuk terakhir.</translation>
    </message>
    <message>
        <source>They are in the audit trail.</source>
        <translation>Semuanya ada di jejak audit.</translation>
    </message>
    <message>
        <source>The key file was damaged; its former version was used.</source>
        <translation>Berkas kunci rusak; versi sebelumnya dipakai.</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>This is the zone of a visa. Scan the passport first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This screening is not finished</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finish it or hand it over, or put it aside with a reason. Nothing is thrown away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason for putting aside</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last screenings could not be read. Try again (F5).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} passports were read. The newest is shown; scan the other again afterwards.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New traveller?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another document was read. This screening stays as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The reason of the hand-over is not written yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write it below, then Ctrl+S. F2 once more leaves without it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A visa was read. Type its index and dates in the rows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A document could not be read whole. Scan it again. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QuickList</name>
    <message>
        <source>Quick interview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Came with another person</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReadyPanel</name>
    <message>
        <source>Shift readiness</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Visa-free list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Visa on arrival list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rules with articles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MRZ reader</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no scan since sign-in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not tried yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>last scan {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>checked {day}, {days} days ago</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>look again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recent enough</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Computer clock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>before the last screening</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>after the last screening</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Register number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecoveryCodeForm</name>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>It is shown this one time. It opens only one thing: a new passphrase for an administrator. Keep it on paper, never in this computer or a telephone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Last group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last group of the code, typed from the paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Kept in a closed envelope, in a safe place</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>New passphrase by recovery code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The code works for an administrator only, is recorded in the trail, and is replaced by a new one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nama pengguna</translation>
    </message>
    <message>
        <source>User name of the administrator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This could not be done ({code}). Nothing was lost.</source>
        <translation>Ini belum dapat dilakukan ({code}). Tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>Say why nobody else could review this.</source>
        <translation>Tulis mengapa tidak ada orang lain yang dapat menelaah.</translation>
    </message>
    <message>
        <source>This case has been decided. A new decision is a new entry.</source>
        <translation>Kasus ini sudah diputuskan. Keputusan baru menjadi catatan baru.</translation>
    </message>
    <message>
        <source>This file is not a complete backup. Nothing was changed.</source>
        <translation>Berkas ini bukan cadangan yang lengkap. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Refresh (F5) and look again.</source>
        <translation>Orang lain telah mengubahnya. Segarkan (F5) lalu lihat lagi.</translation>
    </message>
    <message>
        <source>Write what the child wants, or why it could not be asked.</source>
        <translation>Tulis pendapat anak, atau mengapa tidak dapat ditanyakan.</translation>
    </message>
    <message>
        <source>This recovery code does not fit. Check each group and try again.</source>
        <translation>Kode pemulihan ini tidak cocok. Periksa setiap kelompok lalu coba lagi.</translation>
    </message>
    <message>
        <source>Without consent or a lawful exception for this recipient there is no letter.</source>
        <translation>Tanpa persetujuan atau pengecualian yang sah untuk penerima ini tidak ada surat.</translation>
    </message>
    <message>
        <source>Consent that was not understood does not count. Explain it again.</source>
        <translation>Persetujuan yang tidak dipahami tidak berlaku. Jelaskan sekali lagi.</translation>
    </message>
    <message>
        <source>The consent was withdrawn. The letter is void; tell the recipient within 3x24 hours.</source>
        <translation>Persetujuan dicabut. Surat tidak berlaku; beri tahu penerima dalam 3x24 jam.</translation>
    </message>
    <message>
        <source>This decision does not exist for this kind of screening.</source>
        <translation>Keputusan ini tidak ada untuk jenis pemeriksaan ini.</translation>
    </message>
    <message>
        <source>This account was closed. Ask the administrator.</source>
        <translation>Akun ini ditutup. Hubungi administrator.</translation>
    </message>
    <message>
        <source>A screening is still open. Finish it or put it aside first.</source>
        <translation>Masih ada pemeriksaan yang terbuka. Selesaikan atau sisihkan dahulu.</translation>
    </message>
    <message>
        <source>Write why the exception applies.</source>
        <translation>Tulis mengapa pengecualian itu berlaku.</translation>
    </message>
    <message>
        <source>Something is still open on this page, so it cannot be finished yet.</source>
        <translation>Masih ada yang terbuka di halaman ini, jadi belum dapat diselesaikan.</translation>
    </message>
    <message>
        <source>Choose your own passphrase first.</source>
        <translation>Pilih frasa sandi Anda sendiri dahulu.</translation>
    </message>
    <message>
        <source>Choose exactly one legal ground.</source>
        <translation>Pilih tepat satu dasar hukum.</translation>
    </message>
    <message>
        <source>Write why the identity goes with the letter.</source>
        <translation>Tulis mengapa identitas ikut dalam surat.</translation>
    </message>
    <message>
        <source>The letter cannot print these characters: {characters}. Use the spelling of the MRZ.</source>
        <translation>Surat tidak dapat mencetak huruf ini: {characters}. Pakai ejaan MRZ.</translation>
    </message>
    <message>
        <source>A text is too long for the letter: {field}.</source>
        <translation>Ada isian yang terlalu panjang untuk surat: {field}.</translation>
    </message>
    <message>
        <source>The agreement with this partner has ended.</source>
        <translation>Perjanjian dengan mitra ini sudah berakhir.</translation>
    </message>
    <message>
        <source>This name is in use already.</source>
        <translation>Nama ini sudah dipakai.</translation>
    </message>
    <message>
        <source>No open screening is waiting.</source>
        <translation>Tidak ada pemeriksaan terbuka yang menunggu.</translation>
    </message>
    <message>
        <source>Choose a partner from the directory.</source>
        <translation>Pilih mitra dari direktori.</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>Peran Anda tidak mencakup hal ini.</translation>
    </message>
    <message>
        <source>This entry was not found.</source>
        <translation>Catatan ini tidak ditemukan.</translation>
    </message>
    <message>
        <source>There is no decision yet to refer this person to a service.</source>
        <translation>Belum ada keputusan untuk merujuk orang ini ke layanan.</translation>
    </message>
    <message>
        <source>Whoever screened a person does not decide the case.</source>
        <translation>Orang yang memeriksa tidak memutuskan kasusnya.</translation>
    </message>
    <message>
        <source>This partner does not serve this person.</source>
        <translation>Mitra ini tidak melayani orang ini.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Use four words or more that do not belong together.</source>
        <translation>Frasa sandi ini terlalu mudah ditebak. Pakai empat kata atau lebih yang tidak berhubungan.</translation>
    </message>
    <message>
        <source>A passphrase needs at least 16 characters.</source>
        <translation>Frasa sandi paling sedikit 16 huruf.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>PIN ini terlalu mudah ditebak.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN tidak cocok.</translation>
    </message>
    <message>
        <source>Answer why placement under Art. 87 is not used.</source>
        <translation>Jawab mengapa penempatan Ps. 87 tidak dipakai.</translation>
    </message>
    <message>
        <source>Save your own reading first.</source>
        <translation>Simpan telaah Anda sendiri dahulu.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Tulis alasannya.</translation>
    </message>
    <message>
        <source>Ask first whether it is safe to carry this paper.</source>
        <translation>Tanyakan dahulu apakah aman membawa kertas ini.</translation>
    </message>
    <message>
        <source>The new passphrase must differ from the old one.</source>
        <translation>Frasa sandi baru harus berbeda dari yang lama.</translation>
    </message>
    <message>
        <source>A second person must confirm this: a supervisor or the head of office.</source>
        <translation>Orang kedua harus menyetujui: supervisor atau kepala kantor.</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>Orang kedua harus orang lain.</translation>
    </message>
    <message>
        <source>Choose at least one service.</source>
        <translation>Pilih paling sedikit satu layanan.</translation>
    </message>
    <message>
        <source>Something is still missing. See the list of what to complete.</source>
        <translation>Masih ada yang kurang. Lihat daftar yang perlu dilengkapi.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Masuk dahulu.</translation>
    </message>
    <message>
        <source>Write the basis of the deferral and until when.</source>
        <translation>Tulis dasar penundaan dan sampai kapan.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait {seconds} seconds; somebody else can sign in meanwhile.</source>
        <translation>Terlalu banyak percobaan. Tunggu {seconds} detik; orang lain dapat masuk sementara itu.</translation>
    </message>
    <message>
        <source>This withdrawal is recorded already.</source>
        <translation>Pencabutan ini sudah dicatat.</translation>
    </message>
    <message>
        <source>User name or passphrase is not right.</source>
        <translation>Nama pengguna atau frasa sandi tidak cocok.</translation>
    </message>
    <message>
        <source>The disk is full. This was not saved; everything saved before is kept. Free some space and try again (F5).</source>
        <translation>Disk penuh. Ini belum tersimpan; semua yang tersimpan sebelumnya tetap ada. Kosongkan ruang lalu coba lagi (F5).</translation>
    </message>
    <message>
        <source>The store was busy. Not saved yet; try again (F5).</source>
        <translation>Penyimpanan sedang sibuk. Belum tersimpan; coba lagi (F5).</translation>
    </message>
    <message>
        <source>The disk could not be written. Not saved yet; what you typed is kept. Try again (F5).</source>
        <translation>Disk tidak dapat ditulis. Belum tersimpan; ketikan Anda tetap ada. Coba lagi (F5).</translation>
    </message>
    <message>
        <source>The store is damaged. Call the administrator: a backup can be restored.</source>
        <translation>Data rusak. Hubungi administrator: cadangan dapat dipulihkan.</translation>
    </message>
    <message>
        <source>The key file and the store do not belong together. Call the administrator.</source>
        <translation>Berkas kunci dan data tidak sepasang. Hubungi administrator.</translation>
    </message>
    <message>
        <source>The store is in an older format. Call the administrator: it can be converted on a copy.</source>
        <translation>Data memakai format lama. Hubungi administrator: dapat diubah pada salinannya.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this store. Use that version; nothing was changed.</source>
        <translation>Data ini ditulis oleh versi program yang lebih baru. Pakai versi itu; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The file is an unencrypted database. It was not opened.</source>
        <translation>Berkas ini basis data tanpa enkripsi. Tidak dibuka.</translation>
    </message>
    <message>
        <source>The program is already open on this store.</source>
        <translation>Program sudah terbuka pada data ini.</translation>
    </message>
    <message>
        <source>The encrypted database library is missing. The program does not start without it.</source>
        <translation>Pustaka basis data terenkripsi tidak ada. Program tidak berjalan tanpanya.</translation>
    </message>
    <message>
        <source>There is no store in this folder.</source>
        <translation>Tidak ada data di folder ini.</translation>
    </message>
    <message>
        <source>There is a store in this folder already. Nothing was changed.</source>
        <translation>Sudah ada data di folder ini. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The store must lie on a disk of this computer, not on a network drive.</source>
        <translation>Data harus berada di disk komputer ini, bukan di disk jaringan.</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The backup is checked page by page first. What lies in the folder now is moved aside, never deleted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backup file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opened by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nama pengguna</translation>
    </message>
    <message>
        <source>User name at that time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frasa sandi</translation>
    </message>
    <message>
        <source>Passphrase at that time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>&amp;Type the word</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Word that confirms</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ResultChip</name>
    <message>
        <source>Not assessed</source>
        <translation>Belum dinilai</translation>
    </message>
    <message>
        <source>No indication yet</source>
        <translation>Belum ada indikasi</translation>
    </message>
    <message>
        <source>Some indications</source>
        <translation>Indikasi sebagian</translation>
    </message>
    <message>
        <source>Strong indications</source>
        <translation>Indikasi kuat</translation>
    </message>
    <message>
        <source>Immediate danger</source>
        <translation>Bahaya segera</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>{n} document rows need a supervisor (left).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not known yet: {gaps}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Advice, not a decision. The officer decides.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason (goes to the supervisor)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was seen or said. Never age, sex, looks or origin.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Counter officer</source>
        <translation>Petugas konter</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Head of office</source>
        <translation>Kepala kantor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Pemeriksa jejak</translation>
    </message>
</context>
<context>
    <name>SetUpForm</name>
    <message>
        <source>First set-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One page. Nothing is sent out of this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1. Office and place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Office</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of this place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for example Counter 2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Codes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Office code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>office, for example BKL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Station code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>station, for example 2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Town</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2. First administrator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the administrator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nama pengguna</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>3. Storage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder of the data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data is encrypted on this computer. Backups are made later, in Administration.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4. Letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letter&amp;head</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letterhead, one line each</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address in the letterhead</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Duty phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duty phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before you finish</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>PIN for this sign-in</source>
        <translation>PIN selama Anda masuk</translation>
    </message>
    <message>
        <source>Six digits, kept in memory only:</source>
        <translation>Enam angka, hanya diingat selama Anda masuk:</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrasi</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Jejak audit</translation>
    </message>
    <message>
        <source>PIN…</source>
        <translation>PIN…</translation>
    </message>
    <message>
        <source>Closed mode</source>
        <translation>Mode tertutup</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Alat</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Service desk</source>
        <translation>Meja Layanan</translation>
    </message>
    <message>
        <source>Sign in to begin the shift.</source>
        <translation>Masuk untuk memulai sif.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nama pengguna</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frasa sandi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Memeriksa frasa sandi…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>Demo office with invented people. Accounts:</source>
        <translation>Kantor contoh dengan orang rekaan. Akun:</translation>
    </message>
    <message>
        <source>A specimen passport to scan, paste or type at the counter:</source>
        <translation>Paspor spesimen untuk dipindai, ditempel, atau diketik di konter:</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock menyala.</translation>
    </message>
</context>
<context>
    <name>StatusItems</name>
    <message>
        <source>Passport reader: types like a keyboard</source>
        <translation>Pembaca paspor: mengetik seperti papan ketik</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Tersimpan {time}</translation>
    </message>
    <message>
        <source>Legal data: {days} days old</source>
        <translation>Data rujukan hukum: umur {days} hari</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 Bantuan</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Bahasa: English</translation>
    </message>
    <message>
        <source>Language: Indonesian</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>loading…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names are hidden. Enter opens a screening.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No screening at this desk yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last screenings at this desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data page down, MRZ edge first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check digits are computed at once. What does not agree is marked, not refused.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When only part was read, complete it by keyboard, then press Enter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Machine readable zone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line 1, begins with P&lt;
Line 2, document number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} of {all} letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line {line} has {found} of {all} letters. Scan again, or complete it and press Enter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First bad place: line {line}, letter {place}. Complete it and press Enter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a complete zone. Scan again, or complete it and press Enter.</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
