<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>ActForm</name>
    <message>
        <source>With whom</source>
        <translation>Dengan siapa</translation>
    </message>
    <message>
        <source>Who at the partner answered or was told</source>
        <translation>Petugas mitra yang menjawab atau diberi tahu</translation>
    </message>
    <message>
        <source>Their number of the case, if they gave one</source>
        <translation>Nomor kasus dari mitra, bila ada</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Could nobody listen?</source>
        <translation>Tidak ada yang bisa mendengar?</translation>
    </message>
    <message>
        <source>Safety at home: a yes raises concern</source>
        <translation>Keamanan di rumah: ya berarti ada kekhawatiran</translation>
    </message>
    <message>
        <source>Yes, alone</source>
        <translation>Ya, sendirian</translation>
    </message>
    <message>
        <source>No or not sure</source>
        <translation>Tidak, atau tidak pasti</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>What came about</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Cara pengiriman</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Caranya</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Tanggal kontak</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Sejak tanggal</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Sampai tanggal</translation>
    </message>
    <message>
        <source>On which day it came about</source>
        <translation>Tanggal kejadian</translation>
    </message>
    <message>
        <source>Why, without names</source>
        <translation>Alasan, tanpa nama</translation>
    </message>
    <message>
        <source>Note, without names</source>
        <translation>Catatan, tanpa nama</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Signed in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Failed sign-in</source>
        <translation>Percobaan masuk tidak berhasil</translation>
    </message>
    <message>
        <source>Record of failed sign-ins lost</source>
        <translation>Catatan percobaan masuk hilang</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Dikunci</translation>
    </message>
    <message>
        <source>Screen hidden</source>
        <translation>Layar disembunyikan</translation>
    </message>
    <message>
        <source>Screen shown again</source>
        <translation>Layar ditampilkan lagi</translation>
    </message>
    <message>
        <source>Own passphrase replaced</source>
        <translation>Frasa sandi sendiri diganti</translation>
    </message>
    <message>
        <source>Second person asked to confirm</source>
        <translation>Orang kedua diminta menegaskan</translation>
    </message>
    <message>
        <source>Clock was set back</source>
        <translation>Jam dimundurkan</translation>
    </message>
    <message>
        <source>Reference data looked at</source>
        <translation>Data rujukan dilihat</translation>
    </message>
    <message>
        <source>Reference data came with the program</source>
        <translation>Data rujukan dibawa program</translation>
    </message>
    <message>
        <source>Mark beside the store does not fit</source>
        <translation>Tanda di samping data tidak cocok</translation>
    </message>
    <message>
        <source>New audit trail begun</source>
        <translation>Jejak audit baru dimulai</translation>
    </message>
    <message>
        <source>Screening opened</source>
        <translation>Pemeriksaan dibuka</translation>
    </message>
    <message>
        <source>Screening taken up again</source>
        <translation>Pemeriksaan dilanjutkan</translation>
    </message>
    <message>
        <source>Screening finished</source>
        <translation>Pemeriksaan selesai</translation>
    </message>
    <message>
        <source>Screening handed over</source>
        <translation>Pemeriksaan diserahkan</translation>
    </message>
    <message>
        <source>Screening abandoned</source>
        <translation>Pemeriksaan ditinggalkan</translation>
    </message>
    <message>
        <source>Screening looked at</source>
        <translation>Pemeriksaan dilihat</translation>
    </message>
    <message>
        <source>Screening corrected</source>
        <translation>Pemeriksaan dibetulkan</translation>
    </message>
    <message>
        <source>Past screening judged by today&apos;s rules</source>
        <translation>Pemeriksaan lama dinilai dengan aturan kini</translation>
    </message>
    <message>
        <source>Last screenings listed</source>
        <translation>Pemeriksaan terakhir ditampilkan</translation>
    </message>
    <message>
        <source>Reason added to a screening</source>
        <translation>Alasan ditambahkan pada pemeriksaan</translation>
    </message>
    <message>
        <source>Private interview</source>
        <translation>Wawancara pribadi</translation>
    </message>
    <message>
        <source>Queue listed</source>
        <translation>Antrean ditampilkan</translation>
    </message>
    <message>
        <source>Ship opened</source>
        <translation>Kapal dibuka</translation>
    </message>
    <message>
        <source>Crew list taken</source>
        <translation>Daftar awak diambil</translation>
    </message>
    <message>
        <source>Crew looked at</source>
        <translation>Awak dilihat</translation>
    </message>
    <message>
        <source>Document of a crew member read</source>
        <translation>Dokumen awak dibaca</translation>
    </message>
    <message>
        <source>Ship closed</source>
        <translation>Kapal ditutup</translation>
    </message>
    <message>
        <source>Group opened</source>
        <translation>Rombongan dibuka</translation>
    </message>
    <message>
        <source>Group looked at</source>
        <translation>Rombongan dilihat</translation>
    </message>
    <message>
        <source>Person taken out of a group</source>
        <translation>Anggota dilepas dari rombongan</translation>
    </message>
    <message>
        <source>Group closed</source>
        <translation>Rombongan ditutup</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Kasus dibuka</translation>
    </message>
    <message>
        <source>Own reading saved</source>
        <translation>Telaah sendiri disimpan</translation>
    </message>
    <message>
        <source>Third reading saved</source>
        <translation>Telaah ketiga disimpan</translation>
    </message>
    <message>
        <source>Case decided</source>
        <translation>Kasus diputuskan</translation>
    </message>
    <message>
        <source>Note on a person who waits</source>
        <translation>Catatan tentang orang yang menunggu</translation>
    </message>
    <message>
        <source>Notice of a deferral recorded</source>
        <translation>Surat penundaan dicatat</translation>
    </message>
    <message>
        <source>Task given</source>
        <translation>Tugas diberikan</translation>
    </message>
    <message>
        <source>Task ended</source>
        <translation>Tugas selesai</translation>
    </message>
    <message>
        <source>Second person confirmed</source>
        <translation>Orang kedua menegaskan</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Persetujuan dicatat</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Persetujuan dicabut</translation>
    </message>
    <message>
        <source>Letter previewed</source>
        <translation>Surat dipratinjau</translation>
    </message>
    <message>
        <source>Letter issued</source>
        <translation>Surat diterbitkan</translation>
    </message>
    <message>
        <source>Letter looked at</source>
        <translation>Surat dilihat</translation>
    </message>
    <message>
        <source>Letter printed</source>
        <translation>Surat dicetak</translation>
    </message>
    <message>
        <source>Letter exported</source>
        <translation>Surat diekspor</translation>
    </message>
    <message>
        <source>Partners listed</source>
        <translation>Mitra ditampilkan</translation>
    </message>
    <message>
        <source>Partner saved</source>
        <translation>Mitra disimpan</translation>
    </message>
    <message>
        <source>Figures on the questions looked at</source>
        <translation>Angka tentang pertanyaan dilihat</translation>
    </message>
    <message>
        <source>Accounts listed</source>
        <translation>Akun ditampilkan</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Akun ditambahkan</translation>
    </message>
    <message>
        <source>New one-time passphrase given</source>
        <translation>Frasa sandi sekali pakai diberikan</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Akun ditutup</translation>
    </message>
    <message>
        <source>Training for children noted</source>
        <translation>Pelatihan untuk anak dicatat</translation>
    </message>
    <message>
        <source>Key of the store changed</source>
        <translation>Kunci data diganti</translation>
    </message>
    <message>
        <source>Recovery code used or replaced</source>
        <translation>Kode pemulihan dipakai atau diganti</translation>
    </message>
    <message>
        <source>Office set up</source>
        <translation>Kantor disiapkan</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Pengaturan disimpan</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Cadangan dibuat</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Cadangan harian</translation>
    </message>
    <message>
        <source>Restore rehearsed</source>
        <translation>Uji pemulihan</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Cadangan dipulihkan</translation>
    </message>
    <message>
        <source>Store brought to a new version</source>
        <translation>Data dinaikkan ke versi baru</translation>
    </message>
    <message>
        <source>Audit trail verified</source>
        <translation>Jejak audit diperiksa</translation>
    </message>
    <message>
        <source>Audit trail read</source>
        <translation>Jejak audit dibaca</translation>
    </message>
    <message>
        <source>Reference data renewed</source>
        <translation>Data rujukan diperbarui</translation>
    </message>
    <message>
        <source>Key for reference data</source>
        <translation>Kunci data rujukan</translation>
    </message>
    <message>
        <source>Text of question cards signed off</source>
        <translation>Teks kartu tanya disahkan</translation>
    </message>
    <message>
        <source>Day listed</source>
        <translation>Daftar hari dilihat</translation>
    </message>
    <message>
        <source>Screening looked for</source>
        <translation>Pemeriksaan dicari</translation>
    </message>
    <message>
        <source>Daily register exported</source>
        <translation>Register harian diekspor</translation>
    </message>
    <message>
        <source>Shift handed over</source>
        <translation>Sif diserahkan</translation>
    </message>
    <message>
        <source>Shift taken over</source>
        <translation>Sif diterima</translation>
    </message>
    <message>
        <source>SIMKIM answer entered afterwards</source>
        <translation>Jawaban SIMKIM dimasukkan menyusul</translation>
    </message>
    <message>
        <source>Emergency papers made</source>
        <translation>Lembar darurat dibuat</translation>
    </message>
    <message>
        <source>Numbered form called void</source>
        <translation>Lembar bernomor dinyatakan batal</translation>
    </message>
    <message>
        <source>Learners listed</source>
        <translation>Daftar peserta latihan dibuka</translation>
    </message>
    <message>
        <source>Training case begun</source>
        <translation>Kasus latihan dimulai</translation>
    </message>
    <message>
        <source>Training case ended</source>
        <translation>Kasus latihan diakhiri</translation>
    </message>
    <message>
        <source>Training results looked at</source>
        <translation>Hasil latihan dilihat</translation>
    </message>
    <message>
        <source>Course result made</source>
        <translation>Hasil pelatihan dibuat</translation>
    </message>
    <message>
        <source>Register of letters listed</source>
        <translation>Register surat dibuka</translation>
    </message>
    <message>
        <source>Letter withdrawn</source>
        <translation>Surat ditarik</translation>
    </message>
    <message>
        <source>Letter encrypted for a partner</source>
        <translation>Surat dienkripsi untuk mitra</translation>
    </message>
    <message>
        <source>Check code or seal of letters switched</source>
        <translation>Kode periksa atau segel surat diatur</translation>
    </message>
    <message>
        <source>Lists of the head of the office read</source>
        <translation>Daftar kepala kantor dibaca</translation>
    </message>
    <message>
        <source>Paper noted as signed</source>
        <translation>Berkas dicatat sudah ditandatangani</translation>
    </message>
    <message>
        <source>List of withdrawn letters exported</source>
        <translation>Daftar surat yang ditarik diekspor</translation>
    </message>
    <message>
        <source>Key of the office for letters</source>
        <translation>Kunci kantor untuk surat</translation>
    </message>
    <message>
        <source>Card of a station</source>
        <translation>Kartu pos</translation>
    </message>
    <message>
        <source>Cases to another station</source>
        <translation>Kasus ke pos lain</translation>
    </message>
    <message>
        <source>Cases from another station</source>
        <translation>Kasus dari pos lain</translation>
    </message>
    <message>
        <source>Attachment added</source>
        <translation>Lampiran ditambahkan</translation>
    </message>
    <message>
        <source>Attachment looked at</source>
        <translation>Lampiran dilihat</translation>
    </message>
    <message>
        <source>Wording of a paper</source>
        <translation>Naskah surat</translation>
    </message>
    <message>
        <source>Care noted</source>
        <translation>Penanganan dicatat</translation>
    </message>
    <message>
        <source>Case moved to somebody else</source>
        <translation>Kasus dipindahkan ke orang lain</translation>
    </message>
    <message>
        <source>Open screening moved to somebody else</source>
        <translation>Pemeriksaan terbuka dipindahkan ke orang lain</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>Lampiran dihapus</translation>
    </message>
    <message>
        <source>Retention looked at</source>
        <translation>Retensi dilihat</translation>
    </message>
    <message>
        <source>Period of retention set</source>
        <translation>Masa simpan ditetapkan</translation>
    </message>
    <message>
        <source>Destruction proposed</source>
        <translation>Pemusnahan diusulkan</translation>
    </message>
    <message>
        <source>Destruction rejected</source>
        <translation>Pemusnahan ditolak</translation>
    </message>
    <message>
        <source>Destruction approved</source>
        <translation>Pemusnahan disetujui</translation>
    </message>
    <message>
        <source>Records destroyed</source>
        <translation>Rekaman dimusnahkan</translation>
    </message>
    <message>
        <source>Record of destruction exported</source>
        <translation>Berita acara pemusnahan diekspor</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>Pemusnahan ditangguhkan</translation>
    </message>
    <message>
        <source>Legal hold lifted</source>
        <translation>Penangguhan pemusnahan dicabut</translation>
    </message>
    <message>
        <source>Requests about own data listed</source>
        <translation>Permintaan data pribadi ditampilkan</translation>
    </message>
    <message>
        <source>Request about own data recorded</source>
        <translation>Permintaan data pribadi dicatat</translation>
    </message>
    <message>
        <source>Request about own data decided</source>
        <translation>Permintaan data pribadi diputus</translation>
    </message>
    <message>
        <source>Request about own data answered</source>
        <translation>Permintaan data pribadi dijawab</translation>
    </message>
    <message>
        <source>Extract of personal data made</source>
        <translation>Salinan data pribadi dibuat</translation>
    </message>
    <message>
        <source>Chronology for a complaint opened</source>
        <translation>Kronologi pengaduan dibuka</translation>
    </message>
    <message>
        <source>Chronology for a complaint let out</source>
        <translation>Kronologi pengaduan dikeluarkan</translation>
    </message>
    <message>
        <source>Watch lists looked at</source>
        <translation>Daftar pantau dilihat</translation>
    </message>
    <message>
        <source>Watch list saved</source>
        <translation>Daftar pantau disimpan</translation>
    </message>
    <message>
        <source>Watch list closed</source>
        <translation>Daftar pantau ditutup</translation>
    </message>
    <message>
        <source>Watch list loaded</source>
        <translation>Daftar pantau dimuat</translation>
    </message>
    <message>
        <source>Version of a watch list taken into use</source>
        <translation>Versi daftar pantau mulai dipakai</translation>
    </message>
    <message>
        <source>Row report of a watch list written</source>
        <translation>Laporan baris daftar pantau ditulis</translation>
    </message>
    <message>
        <source>List matches shown</source>
        <translation>Kecocokan daftar ditampilkan</translation>
    </message>
    <message>
        <source>Match card opened</source>
        <translation>Kartu kecocokan dibuka</translation>
    </message>
    <message>
        <source>Match judged, as a proposal</source>
        <translation>Kecocokan dinilai, sebagai usulan</translation>
    </message>
    <message>
        <source>Match judged</source>
        <translation>Kecocokan dinilai</translation>
    </message>
    <message>
        <source>Step of links looked at</source>
        <translation>Satu langkah kaitan dilihat</translation>
    </message>
    <message>
        <source>Contact set aside or taken back</source>
        <translation>Kontak dikesampingkan atau dipakai lagi</translation>
    </message>
    <message>
        <source>Patterns listed</source>
        <translation>Daftar pola dilihat</translation>
    </message>
    <message>
        <source>Pattern judged</source>
        <translation>Pola dinilai</translation>
    </message>
    <message>
        <source>Movement history opened</source>
        <translation>Riwayat pergerakan dibuka</translation>
    </message>
    <message>
        <source>Entry or exit written down</source>
        <translation>Masuk atau keluar dicatat</translation>
    </message>
    <message>
        <source>Two documents of one person, or not</source>
        <translation>Dua dokumen satu orang, atau bukan</translation>
    </message>
    <message>
        <source>Movement history printed</source>
        <translation>Riwayat pergerakan dicetak</translation>
    </message>
    <message>
        <source>List of entries and exits read</source>
        <translation>Daftar perlintasan dibaca</translation>
    </message>
</context>
<context>
    <name>AdministrationForm</name>
    <message>
        <source>Administration</source>
        <translation>Administrasi</translation>
    </message>
</context>
<context>
    <name>AdministrationPage</name>
    <message>
        <source>The summary could not be read</source>
        <translation>Ringkasan tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The recovery code is not put away yet</source>
        <translation>Kode pemulihan belum disimpan</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Letters and desk</source>
        <translation>Surat dan konter</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Question cards</source>
        <translation>Kartu tanya</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Pos</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Naskah surat</translation>
    </message>
    <message>
        <source>Parts of the administration</source>
        <translation>Bagian administrasi</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>New recovery code in use</source>
        <translation>Kode pemulihan baru berlaku</translation>
    </message>
    <message>
        <source>Destroy the paper with the former code.</source>
        <translation>Musnahkan kertas dengan kode sebelumnya.</translation>
    </message>
</context>
<context>
    <name>AdministrationPeopleForm</name>
    <message>
        <source>Accounts</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Masuk terakhir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Nama orang baru</translation>
    </message>
    <message>
        <source>User name of the new person</source>
        <translation>Nama pengguna orang baru</translation>
    </message>
    <message>
        <source>Role of the new person</source>
        <translation>Peran orang baru</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Staff number (NIP), may be empty</source>
        <translation>NIP, boleh kosong</translation>
    </message>
    <message>
        <source>The program makes a first passphrase that works once. The person replaces it at the first sign-in.</source>
        <translation>Program membuat frasa sandi pertama yang berlaku satu kali. Orangnya menggantinya saat pertama masuk.</translation>
    </message>
    <message>
        <source>One-time passphrase</source>
        <translation>Frasa sandi sekali pakai</translation>
    </message>
    <message>
        <source>It is shown this one time and works once. Give it to the person alone, read out or on paper.</source>
        <translation>Ditampilkan satu kali ini dan berlaku satu kali. Berikan hanya kepada orangnya, dibacakan atau di kertas.</translation>
    </message>
</context>
<context>
    <name>AdministrationSettingsForm</name>
    <message>
        <source>Letters and letterhead</source>
        <translation>Surat dan kop</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>Letterhead, one line each</source>
        <translation>Kop surat, satu baris per tingkat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Address in the letterhead</source>
        <translation>Alamat pada kop surat</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Town of the letters</source>
        <translation>Kota pada surat</translation>
    </message>
    <message>
        <source>Duty phone</source>
        <translation>Telepon piket</translation>
    </message>
    <message>
        <source>Call on a hand-over</source>
        <translation>Dipanggil saat penyerahan</translation>
    </message>
    <message>
        <source>Whom to call on a hand-over</source>
        <translation>Siapa yang dipanggil saat penyerahan</translation>
    </message>
    <message>
        <source>empty: the supervisors who signed in today</source>
        <translation>kosong: supervisor yang masuk hari ini</translation>
    </message>
    <message>
        <source>Without a number the sentence is left out of letters and banners.</source>
        <translation>Tanpa nomor, kalimat ini tidak muncul di surat dan di layar.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Di konter</translation>
    </message>
    <message>
        <source>Closed mode</source>
        <translation>Mode tertutup</translation>
    </message>
    <message>
        <source>When closed mode goes on</source>
        <translation>Kapan mode tertutup menyala</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Language of the sign-in page</source>
        <translation>Bahasa halaman masuk</translation>
    </message>
    <message>
        <source>Reader prefix</source>
        <translation>Awalan pembaca</translation>
    </message>
    <message>
        <source>Characters the reader sends first</source>
        <translation>Karakter yang dikirim pembaca lebih dahulu</translation>
    </message>
    <message>
        <source>Reader suffix</source>
        <translation>Akhiran pembaca</translation>
    </message>
    <message>
        <source>Characters the reader sends last</source>
        <translation>Karakter yang dikirim pembaca terakhir</translation>
    </message>
    <message>
        <source>Applicants to work abroad</source>
        <translation>Pemohon untuk bekerja</translation>
    </message>
    <message>
        <source>ask for the letter of the labour office</source>
        <translation>minta surat dinas tenaga kerja</translation>
    </message>
    <message>
        <source>Ask applicants who will work abroad for the letter of the labour office</source>
        <translation>Minta surat dinas tenaga kerja dari pemohon yang akan bekerja di luar negeri</translation>
    </message>
    <message>
        <source>After a question card</source>
        <translation>Setelah kartu tanya</translation>
    </message>
    <message>
        <source>What gives the screen back to the officer after a question card</source>
        <translation>Cara layar kembali ke petugas setelah kartu tanya</translation>
    </message>
    <message>
        <source>Only characters beside Enter and Tab, which are known. In force from the next sign-in.</source>
        <translation>Hanya karakter selain Enter dan Tab, yang sudah dikenal. Berlaku mulai saat masuk berikutnya.</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Cadangan harian</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder of the daily backup; empty: none is made</source>
        <translation>Folder cadangan harian; kosong: tidak dibuat</translation>
    </message>
    <message>
        <source>none: no backup is made by itself</source>
        <translation>kosong: cadangan tidak dibuat sendiri</translation>
    </message>
    <message>
        <source>Keep there</source>
        <translation>Simpan di sana</translation>
    </message>
    <message>
        <source>How many daily backups stay</source>
        <translation>Berapa cadangan harian disimpan</translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation>Ingatkan setelah</translation>
    </message>
    <message>
        <source>How old the last backup may be</source>
        <translation>Berapa lama cadangan terakhir boleh berumur</translation>
    </message>
</context>
<context>
    <name>AdministrationSummaryForm</name>
    <message>
        <source>Accounts and roles</source>
        <translation>Pengguna dan peran</translation>
    </message>
    <message>
        <source>Age of the reference data</source>
        <translation>Umur data rujukan</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Jejak audit</translation>
    </message>
    <message>
        <source>Last check code</source>
        <translation>Kode periksa terakhir</translation>
    </message>
    <message>
        <source>Mark beside the store</source>
        <translation>Tanda di samping data</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Isi jejak</translation>
    </message>
    <message>
        <source>open to the auditor only</source>
        <translation>hanya terbuka bagi pemeriksa jejak</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>{count} rules</source>
        <translation>{count} aturan</translation>
    </message>
    <message>
        <source>Partner directory</source>
        <translation>Direktori mitra</translation>
    </message>
    <message>
        <source>office</source>
        <translation>kantor</translation>
    </message>
</context>
<context>
    <name>AgesModel</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Diperiksa</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>belum diperiksa</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} hari</translation>
    </message>
</context>
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
        <source>Declined</source>
        <translation>Menolak</translation>
    </message>
</context>
<context>
    <name>ApplicantStart</name>
    <message>
        <source>The name is missing. Type it as the identity card has it.</source>
        <translation>Nama belum diisi. Ketik seperti di KTP-el.</translation>
    </message>
    <message>
        <source>NIK (16 digits)</source>
        <translation>NIK (16 angka)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>From the identity card. With an old passport, lay it on the reader instead.</source>
        <translation>Dari KTP-el. Bila ada paspor lama, pindai paspornya saja.</translation>
    </message>
    <message>
        <source>First application, without a passport</source>
        <translation>Permohonan pertama, tanpa paspor</translation>
    </message>
    <message>
        <source>{n} of {all} digits. Without a number leave the field empty.</source>
        <translation>{n} dari {all} angka. Tanpa NIK, kosongkan kotak ini.</translation>
    </message>
    <message>
        <source>Not known? Enter once more; the child questions are then asked.</source>
        <translation>Tidak diketahui? Tekan Enter sekali lagi; pertanyaan anak akan ditanyakan.</translation>
    </message>
    <message>
        <source>{all} digits</source>
        <translation>{all} angka</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} dari {all}</translation>
    </message>
</context>
<context>
    <name>ApprovalsModel</name>
    <message>
        <source>What</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Kode kasus</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>at that desk</source>
        <translation>di meja itu</translation>
    </message>
    <message>
        <source>late: {at}</source>
        <translation>lewat: {at}</translation>
    </message>
</context>
<context>
    <name>AsideDialog</name>
    <message>
        <source>Readings set aside</source>
        <translation>Telaah yang disisihkan</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>This station&apos;s own reading counts. These came with the case and stay as they came.</source>
        <translation>Telaah pos ini yang berlaku. Yang di bawah datang bersama kasus dan tetap seperti saat datang.</translation>
    </message>
    <message>
        <source>No reading of this case was set aside.</source>
        <translation>Tidak ada telaah kasus ini yang disisihkan.</translation>
    </message>
    <message>
        <source>Review {n}, station {station}, {day}</source>
        <translation>Telaah {n}, pos {station}, {day}</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Tidak dibuka</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Frasa sandi Anda</translation>
    </message>
    <message>
        <source>Type {word}</source>
        <translation>Ketik {word}</translation>
    </message>
</context>
<context>
    <name>AskHelp</name>
    <message>
        <source>{item}: how to ask</source>
        <translation>{item}: cara menanyakan</translation>
    </message>
    <message>
        <source>strong item</source>
        <translation>butir kuat</translation>
    </message>
    <message>
        <source>medium item</source>
        <translation>butir sedang</translation>
    </message>
    <message>
        <source>weak item</source>
        <translation>butir lemah</translation>
    </message>
    <message>
        <source>counted by its own rule</source>
        <translation>dihitung dengan aturan sendiri</translation>
    </message>
    <message>
        <source>Ask, in these words</source>
        <translation>Tanyakan dengan kata ini</translation>
    </message>
    <message>
        <source>To the child</source>
        <translation>Kepada anak</translation>
    </message>
    <message>
        <source>To the companion</source>
        <translation>Kepada penyerta</translation>
    </message>
    <message>
        <source>To the adult</source>
        <translation>Kepada orang dewasa</translation>
    </message>
    <message>
        <source>Do not ask when</source>
        <translation>Jangan ditanya bila</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Weight and source</source>
        <translation>Bobot dan sumber</translation>
    </message>
    <message>
        <source>To parent or guardian</source>
        <translation>Kepada orang tua/wali</translation>
    </message>
    <message>
        <source>a fact, adds nothing</source>
        <translation>fakta, tidak menambah nilai</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Cara menanyakan</translation>
    </message>
</context>
<context>
    <name>AttachmentsDialog</name>
    <message>
        <source>Attachments of the case</source>
        <translation>Lampiran kasus</translation>
    </message>
    <message>
        <source>Picture or PDF</source>
        <translation>Gambar atau PDF</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>What it shows, for instance: ticket, contract page 2</source>
        <translation>Isinya, misalnya: tiket, kontrak halaman 2</translation>
    </message>
    <message>
        <source>What the attachment shows</source>
        <translation>Isi lampiran</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>Nothing is attached yet.</source>
        <translation>Belum ada lampiran.</translation>
    </message>
    <message>
        <source>Why it is removed; its pages are destroyed</source>
        <translation>Mengapa dihapus; halamannya dimusnahkan</translation>
    </message>
    <message>
        <source>Only what can be seen is kept, as pictures: no place, no device, no hidden text.</source>
        <translation>Hanya yang terlihat yang disimpan, sebagai gambar: tanpa lokasi, alat, atau teks tersembunyi.</translation>
    </message>
    <message>
        <source>Only the holder of the case adds to it.</source>
        <translation>Hanya pemegang kasus yang menambahkan.</translation>
    </message>
    <message>
        <source>The file is being read apart…</source>
        <translation>Berkas sedang dibaca terpisah…</translation>
    </message>
    <message>
        <source>It was removed; its pages are destroyed.</source>
        <translation>Sudah dihapus; halamannya dimusnahkan.</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Belum dihapus</translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>Tidak dilampirkan</translation>
    </message>
</context>
<context>
    <name>AttachmentsModel</name>
    <message>
        <source>Shows</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Removed by {name}, {time}: {reason}</source>
        <translation>Dihapus {name}, {time}: {reason}</translation>
    </message>
</context>
<context>
    <name>AuditTrailForm</name>
    <message>
        <source>Audit trail</source>
        <translation>Jejak audit</translation>
    </message>
    <message>
        <source>Who did what, and whether anything was changed or cut. No names of travellers.</source>
        <translation>Siapa berbuat apa, dan apakah ada yang diubah atau dipotong. Tanpa nama pelintas.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Rantai</translation>
    </message>
    <message>
        <source>Last check code</source>
        <translation>Kode periksa terakhir</translation>
    </message>
    <message>
        <source>Mark beside the store</source>
        <translation>Tanda di samping data</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>Baris jejak, terbaru dahulu</translation>
    </message>
</context>
<context>
    <name>AuditTrailPage</name>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Baris jejak audit</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Periksa rantai</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Lebih lama</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Lebih baru</translation>
    </message>
    <message>
        <source>Entries {first} to {last}</source>
        <translation>Baris {first} sampai {last}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>There are no entries.</source>
        <translation>Tidak ada baris.</translation>
    </message>
    <message>
        <source>verifying…</source>
        <translation>memeriksa…</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Belum diperiksa</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Belum diketahui</translation>
    </message>
    <message>
        <source>Nobody has verified it yet.</source>
        <translation>Belum pernah diperiksa.</translation>
    </message>
    <message>
        <source>Every entry is being checked against the one before it. You can go on reading.</source>
        <translation>Setiap baris diperiksa terhadap baris sebelumnya. Anda dapat terus membaca.</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>belum diperiksa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>The chain could not be verified</source>
        <translation>Rantai tidak dapat diperiksa</translation>
    </message>
    <message>
        <source>The trail could not be read</source>
        <translation>Jejak tidak dapat dibaca</translation>
    </message>
</context>
<context>
    <name>BackupFolder</name>
    <message>
        <source>Made by itself in the first quiet moment of a day; encrypted, and verified before it counts.</source>
        <translation>Dibuat sendiri pada saat tenang pertama setiap hari; terenkripsi dan diperiksa dahulu.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tidak aktif</translation>
    </message>
    <message>
        <source>Off until a folder is chosen, best one on another disk.</source>
        <translation>Tidak aktif sampai folder dipilih, sebaiknya di disk lain.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>tidak ditemukan</translation>
    </message>
    <message>
        <source>The folder is not there now. Connect its disk, or choose another one.</source>
        <translation>Folder ini sekarang tidak ada. Pasang disknya, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>copied elsewhere</source>
        <translation>disalin ke tempat lain</translation>
    </message>
    <message>
        <source>Another program copies this folder out of the office.</source>
        <translation>Program lain menyalin folder ini ke luar kantor.</translation>
    </message>
    <message>
        <source>same disk</source>
        <translation>disk yang sama</translation>
    </message>
    <message>
        <source>It lies on the disk of the data: a broken disk takes both.</source>
        <translation>Satu disk dengan data: bila disk rusak, keduanya hilang.</translation>
    </message>
    <message>
        <source>on another disk</source>
        <translation>di disk lain</translation>
    </message>
    <message>
        <source>being looked at…</source>
        <translation>sedang dilihat…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>The file is encrypted and opens with your passphrase of today, or with the recovery code.</source>
        <translation>Berkas dienkripsi dan dibuka dengan frasa sandi Anda hari ini, atau dengan kode pemulihan.</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Pilih tempat…</translation>
    </message>
    <message>
        <source>Backup to test</source>
        <translation>Cadangan yang diuji</translation>
    </message>
    <message>
        <source>Test a restore</source>
        <translation>Uji pemulihan</translation>
    </message>
    <message>
        <source>{file} is opened and every page is checked. Nothing is changed.</source>
        <translation>{file} dibuka dan setiap halaman diperiksa. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Uji</translation>
    </message>
    <message>
        <source>Backup called off</source>
        <translation>Pencadangan dibatalkan</translation>
    </message>
    <message>
        <source>No file was left behind.</source>
        <translation>Tidak ada berkas yang tertinggal.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Tempat cadangan</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Tidak ada cadangan yang dibuat</translation>
    </message>
    <message>
        <source>No place was chosen.</source>
        <translation>Tempat belum dipilih.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Menyalin…</translation>
    </message>
    <message>
        <source>Copied. Every page and the whole trail are being checked…</source>
        <translation>Tersalin. Setiap halaman dan seluruh jejak sedang diperiksa…</translation>
    </message>
    <message>
        <source>{moment}, {size}, up to entry {entry} of the trail. Keep it away from this computer.</source>
        <translation>{moment}, {size}, sampai baris jejak {entry}. Simpan jauh dari komputer ini.</translation>
    </message>
    <message>
        <source>Backup verified</source>
        <translation>Cadangan terverifikasi</translation>
    </message>
    <message>
        <source>Every page of the backup and the whole trail are being checked…</source>
        <translation>Setiap halaman cadangan dan seluruh jejak sedang diperiksa…</translation>
    </message>
    <message>
        <source>It can be restored. It was not made by this store since its last restore.</source>
        <translation>Cadangan ini dapat dipulihkan, tetapi tidak tercatat di data ini.</translation>
    </message>
    <message>
        <source>It can be restored: {moment}.</source>
        <translation>Dapat dipulihkan: {moment}.</translation>
    </message>
    <message>
        <source>Restore test passed</source>
        <translation>Uji pemulihan lulus</translation>
    </message>
    <message>
        <source>Restore test not passed</source>
        <translation>Uji pemulihan tidak lulus</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>belum ada cadangan</translation>
    </message>
    <message>
        <source>last one today</source>
        <translation>terakhir hari ini</translation>
    </message>
    <message>
        <source>last one yesterday</source>
        <translation>terakhir kemarin</translation>
    </message>
    <message>
        <source>last one {days} days ago</source>
        <translation>terakhir {days} hari lalu</translation>
    </message>
    <message>
        <source>No daily backup. Choose a folder: Letters and desk (Alt+3).</source>
        <translation>Belum ada cadangan harian. Pilih folder: Surat dan konter (Alt+3).</translation>
    </message>
    <message>
        <source>Daily into {folder}. Encrypted.</source>
        <translation>Harian ke {folder}. Terenkripsi.</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Restore test</source>
        <translation>Uji pemulihan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>belum diuji</translation>
    </message>
    <message>
        <source>passed {day}</source>
        <translation>lulus {day}</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>harian</translation>
    </message>
</context>
<context>
    <name>CallsModel</name>
    <message>
        <source>Ship</source>
        <translation>Kapal</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Rows still open</source>
        <translation>Baris yang terbuka</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>without a name yet</source>
        <translation>belum bernama</translation>
    </message>
</context>
<context>
    <name>CardStart</name>
    <message>
        <source>Question card for the traveller</source>
        <translation>Kartu tanya untuk pelintas</translation>
    </message>
    <message>
        <source>Language of the traveller</source>
        <translation>Bahasa pelintas</translation>
    </message>
    <message>
        <source>Will be asked</source>
        <translation>Yang akan ditanyakan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Tampilkan kartu</translation>
    </message>
    <message>
        <source>Is apart now</source>
        <translation>Sudah terpisah</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} pertanyaan</translation>
    </message>
    <message>
        <source>After the closing words {key} gives you the screen. The card does not say so.</source>
        <translation>Setelah kata penutup, {key} mengembalikan layar kepada Anda. Kartu tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>Nobody who speaks this language has read the text yet. Take the answers as a beginning, and ask again with an interpreter before anything rests on them.</source>
        <translation>Teks ini belum ditinjau penutur asli. Jawabannya baru petunjuk awal: tanyakan lagi dengan juru bahasa sebelum dipakai sebagai dasar.</translation>
    </message>
    <message>
        <source>Say first whether somebody came along.</source>
        <translation>Isi dahulu apakah ada yang mendampingi.</translation>
    </message>
    <message>
        <source>Esc leads to the first question of the list.</source>
        <translation>Esc kembali ke daftar pertanyaan.</translation>
    </message>
    <message>
        <source>Lead the companion away first</source>
        <translation>Pisahkan dahulu penyertanya</translation>
    </message>
    <message>
        <source>Away from master and agent first</source>
        <translation>Pisahkan dahulu dari nakhoda dan agen</translation>
    </message>
    <message>
        <source>A card is answered alone. Where nobody else can see the screen, press Alt+P.</source>
        <translation>Kartu dijawab sendirian. Bila tidak ada orang lain yang dapat melihat layar, tekan Alt+P.</translation>
    </message>
    <message>
        <source>Nothing is left to be asked in private.</source>
        <translation>Semua pertanyaan kartu sudah dijawab secara pribadi.</translation>
    </message>
    <message>
        <source>The card was stopped before the last question.</source>
        <translation>Kartu dihentikan sebelum pertanyaan terakhir.</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Arabic</source>
        <translation>Arab</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Jawa</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Melayu</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Burma</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>Mandarin</translation>
    </message>
    <message>
        <source>did not want to say</source>
        <translation>tidak mau menjawab</translation>
    </message>
    <message>
        <source>card in {language}</source>
        <translation>kartu {language}</translation>
    </message>
    <message>
        <source>text not read by a native speaker</source>
        <translation>teks belum ditinjau penutur asli</translation>
    </message>
    <message>
        <source>declined, {language}</source>
        <translation>menolak, {language}</translation>
    </message>
    <message>
        <source>{items}: did not want to say.</source>
        <translation>{items}: tidak mau menjawab.</translation>
    </message>
</context>
<context>
    <name>CardsModel</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Nama sendiri</translation>
    </message>
    <message>
        <source>Text read by</source>
        <translation>Teks ditinjau oleh</translation>
    </message>
    <message>
        <source>read before it was published</source>
        <translation>ditinjau sebelum diterbitkan</translation>
    </message>
    <message>
        <source>changed since it was read</source>
        <translation>berubah sejak ditinjau</translation>
    </message>
    <message>
        <source>no native speaker yet</source>
        <translation>belum ditinjau penutur asli</translation>
    </message>
</context>
<context>
    <name>CardsTab</name>
    <message>
        <source>The languages could not be read</source>
        <translation>Daftar bahasa tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Languages of the question cards</source>
        <translation>Bahasa kartu tanya</translation>
    </message>
    <message>
        <source>Text, and what it should say</source>
        <translation>Teks dan maksudnya</translation>
    </message>
    <message>
        <source>Native speaker who read every line</source>
        <translation>Penutur asli yang meninjau setiap baris</translation>
    </message>
    <message>
        <source>Write down as read</source>
        <translation>Catat sudah ditinjau</translation>
    </message>
    <message>
        <source>Until a native speaker has read the text, officers are told that nobody has.</source>
        <translation>Selama belum ada penutur asli yang meninjau teks ini, petugas diberi tahu bahwa teks belum ditinjau.</translation>
    </message>
    <message>
        <source>Read by {name}, written down by {by} on {day}. A changed text has to be read again.</source>
        <translation>Ditinjau oleh {name}, dicatat oleh {by} pada {day}. Teks yang berubah harus ditinjau lagi.</translation>
    </message>
    <message>
        <source>Written down: {language}</source>
        <translation>Sudah dicatat: {language}</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Belum dicatat</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>under 18 by the document</source>
        <translation>di bawah 18 menurut dokumen</translation>
    </message>
    <message>
        <source>age not known: treated as a child</source>
        <translation>umur tidak diketahui: diperlakukan sebagai anak</translation>
    </message>
    <message>
        <source>age in doubt: treated as a child</source>
        <translation>umur diragukan: diperlakukan sebagai anak</translation>
    </message>
    <message>
        <source>presumed victim, foreigner</source>
        <translation>terduga korban, orang asing</translation>
    </message>
    <message>
        <source>presumed victim, nationality not known</source>
        <translation>terduga korban, kewarganegaraan tidak diketahui</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>belum dicatat</translation>
    </message>
    <message>
        <source>done</source>
        <translation>sudah</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>belum dilakukan</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>tidak berlaku</translation>
    </message>
    <message>
        <source>{item}: {state}</source>
        <translation>{item}: {state}</translation>
    </message>
</context>
<context>
    <name>CareForm</name>
    <message>
        <source>Item</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Sudah</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Tidak berlaku</translation>
    </message>
    <message>
        <source>What the item is now</source>
        <translation>Keadaan butir ini sekarang</translation>
    </message>
    <message>
        <source>Recipient for whom the consent of the person stands</source>
        <translation>Penerima yang disetujui orangnya</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Alasan (wajib)</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Penanganan</translation>
    </message>
    <message>
        <source>Items of the checklists</source>
        <translation>Butir daftar penanganan</translation>
    </message>
</context>
<context>
    <name>CareModel</name>
    <message>
        <source>What</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>late: {state}</source>
        <translation>lewat: {state}</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Note item</source>
        <translation>Catat butir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>case code {code}</source>
        <translation>kode kasus {code}</translation>
    </message>
    <message>
        <source>age {band}</source>
        <translation>umur {band}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>{open} open · {late} late</source>
        <translation>{open} terbuka · {late} terlambat</translation>
    </message>
    <message>
        <source>The checklist of a foreign victim opens with the review or the decision.</source>
        <translation>Daftar korban asing terbuka setelah telaah atau keputusan.</translation>
    </message>
    <message>
        <source>No checklist applies: neither a child nor a foreign victim, as far as is known.</source>
        <translation>Tidak ada daftar yang berlaku: sejauh diketahui bukan anak dan bukan korban asing.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>age {age}</source>
        <translation>{age} th</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>nama belum diketahui</translation>
    </message>
    <message>
        <source>nationality not known</source>
        <translation>kewarganegaraan belum diketahui</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>umur belum diketahui</translation>
    </message>
    <message>
        <source>foreigner</source>
        <translation>WNA</translation>
    </message>
    <message>
        <source>citizen</source>
        <translation>WNI</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>yes, apart now</source>
        <translation>ada, sudah terpisah</translation>
    </message>
    <message>
        <source>yes, not apart yet</source>
        <translation>ada, belum terpisah</translation>
    </message>
    <message>
        <source>Review 1 saved, {n} rows for a supervisor</source>
        <translation>Telaah 1 tersimpan, {n} baris untuk supervisor</translation>
    </message>
    <message>
        <source>Screening opened</source>
        <translation>Pemeriksaan dibuka</translation>
    </message>
    <message>
        <source>Review 1 saved</source>
        <translation>Telaah 1 tersimpan</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Diambil alih</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Review 2 saved, review 1 opened</source>
        <translation>Telaah 2 disimpan, Telaah 1 dibuka</translation>
    </message>
    <message>
        <source>Notice of the deferral recorded</source>
        <translation>Surat penundaan dicatat</translation>
    </message>
    <message>
        <source>Review 3 saved</source>
        <translation>Telaah 3 disimpan</translation>
    </message>
    <message>
        <source>Review 3 revised after seeing all</source>
        <translation>Telaah 3 diubah setelah melihat semua</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Persetujuan dicatat</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Persetujuan dicabut</translation>
    </message>
    <message>
        <source>Referral letter issued</source>
        <translation>Surat rujukan diterbitkan</translation>
    </message>
    <message>
        <source>Letter withdrawn</source>
        <translation>Surat ditarik</translation>
    </message>
    <message>
        <source>Attachment added</source>
        <translation>Lampiran ditambahkan</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>Lampiran dihapus</translation>
    </message>
    <message>
        <source>Sent to station {station}</source>
        <translation>Dikirim ke pos {station}</translation>
    </message>
    <message>
        <source>Taken back by station {station}</source>
        <translation>Ditarik kembali oleh pos {station}</translation>
    </message>
    <message>
        <source>Second person confirmed afterwards</source>
        <translation>Orang kedua mengesahkan kemudian</translation>
    </message>
    <message>
        <source>Handed over, immediate danger</source>
        <translation>Diserahkan, bahaya segera</translation>
    </message>
    <message>
        <source>Begun by a pattern: {pattern}</source>
        <translation>Dimulai dari pola: {pattern}</translation>
    </message>
    <message>
        <source>the results differ</source>
        <translation>hasilnya berbeda</translation>
    </message>
    <message>
        <source>was the third reader; no other supervisor on shift</source>
        <translation>tadinya penelaah ketiga; tidak ada supervisor lain yang bertugas</translation>
    </message>
    <message>
        <source>with referral</source>
        <translation>dengan rujukan</translation>
    </message>
    <message>
        <source>with a draft note for an exit ban</source>
        <translation>dengan rancangan nota pencegahan</translation>
    </message>
    <message>
        <source>Given to {name}</source>
        <translation>Diserahkan kepada {name}</translation>
    </message>
    <message>
        <source>Departure {time}</source>
        <translation>Berangkat {time}</translation>
    </message>
    <message>
        <source>Holding goes on</source>
        <translation>Lanjut menahan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>The person says it themselves</source>
        <translation>Orangnya menyatakan sendiri</translation>
    </message>
    <message>
        <source>done</source>
        <translation>sudah</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>nobody else on duty</source>
        <translation>tidak ada petugas lain</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Alasan hukum</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Surat penundaan</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Diserahkan ke</translation>
    </message>
    <message>
        <source>Exit ban</source>
        <translation>Pencegahan</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Art. 87</source>
        <translation>Ps. 87</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Orang kedua</translation>
    </message>
    <message>
        <source>Alone on duty</source>
        <translation>Bertugas sendiri</translation>
    </message>
    <message>
        <source>No third reader</source>
        <translation>Tanpa penelaah ketiga</translation>
    </message>
    <message>
        <source>Help first</source>
        <translation>Pertolongan didahulukan</translation>
    </message>
    <message>
        <source>Mark in SIMKIM</source>
        <translation>Tanda di SIMKIM</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Membantu</translation>
    </message>
    <message>
        <source>Misled</source>
        <translation>Keliru</translation>
    </message>
    <message>
        <source>born in {place}</source>
        <translation>lahir di {place}</translation>
    </message>
    <message>
        <source>draft note, written with F7</source>
        <translation>rancangan nota dinas, ditulis dengan F7</translation>
    </message>
    <message>
        <source>{fact} ({official}). Objection: {objection}. Signed copy given {day}.</source>
        <translation>{fact} ({official}). Keberatan: {objection}. Salinan bertanda tangan diberikan {day}.</translation>
    </message>
    <message>
        <source>A third reader is waited for</source>
        <translation>Menunggu penelaah ketiga</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Alasan: {why}</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Back to the queue</source>
        <translation>Kembali ke antrean</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Take the case</source>
        <translation>Ambil kasus</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Ubah telaah</translation>
    </message>
    <message>
        <source>Another decision</source>
        <translation>Keputusan lain</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Penanganan</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Kaitan</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Pergerakan</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Tambah butir</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>Simpan telaah</translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation>Simpan keputusan</translation>
    </message>
    <message>
        <source>Refer to services</source>
        <translation>Rujuk ke layanan</translation>
    </message>
    <message>
        <source>Draft note for an exit ban</source>
        <translation>Rancangan nota pencegahan</translation>
    </message>
</context>
<context>
    <name>CaseBeside</name>
    <message>
        <source>Note</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Tugas baru</translation>
    </message>
    <message>
        <source>End task</source>
        <translation>Selesaikan tugas</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Alihkan…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Disisihkan</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Document, notes and timeline</source>
        <translation>Dokumen, catatan, dan lini masa</translation>
    </message>
</context>
<context>
    <name>CaseNotes</name>
    <message>
        <source>Notes of the counter</source>
        <translation>Catatan konter</translation>
    </message>
    <message>
        <source>Reason of the hand-over</source>
        <translation>Alasan penyerahan</translation>
    </message>
    <message>
        <source>Companion: {words}</source>
        <translation>Penyerta: {words}</translation>
    </message>
    <message>
        <source>No note was written.</source>
        <translation>Tidak ada catatan.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Nothing was decided</source>
        <translation>Belum ada keputusan</translation>
    </message>
    <message>
        <source>Choose one of the decisions first.</source>
        <translation>Pilih salah satu keputusan lebih dahulu.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>You can read it. It comes back in a file, or is taken back in the queue: By file (Ctrl+K).</source>
        <translation>Kasus dapat dibaca. Kasus kembali lewat berkas, atau ditarik kembali di antrean: Lewat berkas (Ctrl+K).</translation>
    </message>
    <message>
        <source>At station {station} now</source>
        <translation>Sedang di pos {station}</translation>
    </message>
    <message>
        <source>You read as the third</source>
        <translation>Anda penelaah ketiga</translation>
    </message>
    <message>
        <source>Open with {name} since {time}</source>
        <translation>Dibuka {name} sejak {time}</translation>
    </message>
    <message>
        <source>You can read it. Only the holder of the case reviews and decides; Ctrl+M takes it over.</source>
        <translation>Dapat dibaca. Hanya pemegang kasus yang menelaah dan memutuskan; Ctrl+M untuk mengambil kasus.</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Case {n}</source>
        <translation>Kasus {n}</translation>
    </message>
    <message>
        <source>Before you</source>
        <translation>Di depan Anda</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Asked and looked into</source>
        <translation>Ditanya dan diperiksa</translation>
    </message>
    <message>
        <source>on the desk</source>
        <translation>di meja</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>belum diserahkan</translation>
    </message>
    <message>
        <source>{name}, number {number}, {state}, born {day}, {sex}. Type it at the counter.</source>
        <translation>{name}, nomor {number}, {state}, lahir {day}, {sex}. Ketik di konter.</translation>
    </message>
</context>
<context>
    <name>CasePapersModel</name>
    <message>
        <source>Paper</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>void</source>
        <translation>batal</translation>
    </message>
    <message>
        <source>letter by {day}</source>
        <translation>surat {day}</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>dicetak</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>diekspor</translation>
    </message>
    <message>
        <source>not gone out</source>
        <translation>belum keluar</translation>
    </message>
</context>
<context>
    <name>CasePapersPanel</name>
    <message>
        <source>Papers of this case</source>
        <translation>Berkas kasus ini</translation>
    </message>
    <message>
        <source>No paper was made for this case yet.</source>
        <translation>Belum ada berkas untuk kasus ini.</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>To: {to}</source>
        <translation>Kepada: {to}</translation>
    </message>
    <message>
        <source>Made {time} by {by}; printed {prints}×, exported {exports}×</source>
        <translation>Dibuat {time} oleh {by}; dicetak {prints}×, diekspor {exports}×</translation>
    </message>
    <message>
        <source>Withdrawn by {by}, {day}: {why}</source>
        <translation>Ditarik {by}, {day}: {why}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>This counter passes on or hands over</source>
        <translation>Keluaran di konter: teruskan atau serahkan</translation>
    </message>
    <message>
        <source>Approved, deferred and refused are not decided here.</source>
        <translation>Disetujui, ditangguhkan, dan ditolak tidak diputuskan di sini.</translation>
    </message>
</context>
<context>
    <name>CaseWork</name>
    <message>
        <source>Not saved</source>
        <translation>Belum tersimpan</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Belum dibuka</translation>
    </message>
    <message>
        <source>training case given up</source>
        <translation>kasus latihan dihentikan</translation>
    </message>
    <message>
        <source>Ask for: {kind}</source>
        <translation>Minta: {kind}</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka kasus</translation>
    </message>
    <message>
        <source>Fold the case</source>
        <translation>Ciutkan kasus</translation>
    </message>
    <message>
        <source>Ask or look into this row</source>
        <translation>Tanya atau periksa baris ini</translation>
    </message>
    <message>
        <source>Text of the case up</source>
        <translation>Teks kasus ke atas</translation>
    </message>
    <message>
        <source>Text of the case down</source>
        <translation>Teks kasus ke bawah</translation>
    </message>
    <message>
        <source>Give this case up</source>
        <translation>Hentikan kasus ini</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Bandingkan lagi</translation>
    </message>
    <message>
        <source>Away from the companion</source>
        <translation>Terpisah dari penyerta</translation>
    </message>
    <message>
        <source>Read and answered alone.</source>
        <translation>Dibaca dan dijawab sendiri.</translation>
    </message>
    <message>
        <source>Cannot read this language.</source>
        <translation>Tidak dapat membaca bahasa ini.</translation>
    </message>
    <message>
        <source>Nobody came along.</source>
        <translation>Tidak ada yang mendampingi.</translation>
    </message>
    <message>
        <source>Nothing comes of it.</source>
        <translation>Tidak ada hal khusus.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Belum tersimpan</translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>Who stands there</source>
        <translation>Yang terlihat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Best result</source>
        <translation>Hasil terbaik</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>half done</source>
        <translation>belum selesai</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>belum dimulai</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>ulangi</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>lulus</translation>
    </message>
    <message>
        <source>{n} missed</source>
        <translation>{n} terlewat</translation>
    </message>
    <message>
        <source>{n} wrong</source>
        <translation>{n} salah</translation>
    </message>
    <message>
        <source>{n} without need</source>
        <translation>{n} tanpa perlu</translation>
    </message>
    <message>
        <source>end not right</source>
        <translation>akhir tidak tepat</translation>
    </message>
    <message>
        <source>all met</source>
        <translation>semua terpenuhi</translation>
    </message>
</context>
<context>
    <name>CasesView</name>
    <message>
        <source>The cases could not be read</source>
        <translation>Kasus tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Training cases</source>
        <translation>Kasus latihan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Lulus</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Kasus mana</translation>
    </message>
    <message>
        <source>Give the half-done case up</source>
        <translation>Hentikan kasus yang belum selesai</translation>
    </message>
    <message>
        <source>Course result</source>
        <translation>Hasil pelatihan</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Kemajuan Anda</translation>
    </message>
    <message>
        <source>{passed} of {all} passed</source>
        <translation>{passed} dari {all} lulus</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>There are no cases. Ask your trainer.</source>
        <translation>Tidak ada kasus. Tanyakan kepada pelatih.</translation>
    </message>
    <message>
        <source>No case is open any more: all were passed. Any can be done again under All (Alt+3).</source>
        <translation>Tidak ada kasus terbuka lagi: semua lulus. Setiap kasus dapat diulang di Semua (Alt+3).</translation>
    </message>
    <message>
        <source>No case was passed yet.</source>
        <translation>Belum ada kasus yang lulus.</translation>
    </message>
    <message>
        <source>No case was ended yet.</source>
        <translation>Belum ada kasus yang selesai.</translation>
    </message>
    <message>
        <source>Runs: {n}, cases passed: {passed}</source>
        <translation>Dikerjakan {n} kali, kasus lulus: {passed}</translation>
    </message>
    <message>
        <source>{n} held who may proceed</source>
        <translation>{n} ditahan padahal boleh lanjut</translation>
    </message>
    <message>
        <source>{n} let go who needed help</source>
        <translation>{n} dilepas padahal perlu bantuan</translation>
    </message>
    <message>
        <source>Lists beside the counter&apos;s: {right} of {n} results right</source>
        <translation>Daftar pendamping: {right} dari {n} hasil sesuai kunci</translation>
    </message>
    <message>
        <source>{day}: {passed} of {n} right, {time} each</source>
        <translation>{day}: {passed} dari {n} benar, rata-rata {time}</translation>
    </message>
    <message>
        <source>Case {n} is half done</source>
        <translation>Kasus {n} belum selesai</translation>
    </message>
    <message>
        <source>Enter goes on where it was left. Another case begins after it.</source>
        <translation>Enter melanjutkan dari tempat terakhir. Kasus lain dimulai sesudahnya.</translation>
    </message>
    <message>
        <source>Print the course result (Ctrl+P) for your trainer.</source>
        <translation>Cetak hasil pelatihan (Ctrl+P) untuk pelatih Anda.</translation>
    </message>
    <message>
        <source>Left out: {names}. The trainer checks them with screening-desk training check.</source>
        <translation>Dilewati: {names}. Pelatih memeriksanya dengan screening-desk training check.</translation>
    </message>
    <message>
        <source>A case file cannot be used</source>
        <translation>Berkas kasus tidak dapat dipakai</translation>
    </message>
    <message>
        <source>All cases passed</source>
        <translation>Semua kasus lulus</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Counter list, by UU 21/2007</source>
        <translation>Daftar konter menurut UU 21/2007</translation>
    </message>
    <message>
        <source>About this list</source>
        <translation>Tentang daftar ini</translation>
    </message>
    <message>
        <source>read in the original</source>
        <translation>dibaca di aslinya</translation>
    </message>
    <message>
        <source>read second-hand</source>
        <translation>sumber kedua</translation>
    </message>
    <message>
        <source>recalled, not read</source>
        <translation>ingatan, belum dibaca</translation>
    </message>
    <message>
        <source>context, adds nothing</source>
        <translation>konteks, tidak menambah nilai</translation>
    </message>
    <message>
        <source>a fact: one yes is enough</source>
        <translation>fakta: satu ya cukup</translation>
    </message>
    <message>
        <source>counted by its own rule</source>
        <translation>dihitung dengan aturan sendiri</translation>
    </message>
    <message>
        <source>Between editions</source>
        <translation>Antaredisi</translation>
    </message>
    <message>
        <source>recruitment</source>
        <translation>perekrutan</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>perjalanan</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>tempat tujuan</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>dilihat</translation>
    </message>
    <message>
        <source>in a document</source>
        <translation>ada di dokumen</translation>
    </message>
    <message>
        <source>asked in private</source>
        <translation>ditanyakan pribadi</translation>
    </message>
    <message>
        <source>not to be known at a counter</source>
        <translation>tidak dapat diketahui di konter</translation>
    </message>
    <message>
        <source>Retired in version {n}: neither asked nor counted, but still worded.</source>
        <translation>Dihentikan di versi {n}: tidak ditanyakan dan tidak dihitung, kata-katanya tetap ada.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Yang ditanyakan</translation>
    </message>
    <message>
        <source>Do not ask when</source>
        <translation>Jangan tanyakan bila</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Can be known</source>
        <translation>Cara mengetahui</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Asal butir</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>Disusun dari</translation>
    </message>
    <message>
        <source>Remark of the data</source>
        <translation>Catatan data</translation>
    </message>
    <message>
        <source>To be asked in private, apart from the companion.</source>
        <translation>Ditanyakan pribadi, terpisah dari penyerta.</translation>
    </message>
    <message>
        <source>For children only.</source>
        <translation>Hanya untuk anak.</translation>
    </message>
    <message>
        <source>Computed from facts, not answered yes or no by hand.</source>
        <translation>Dihitung dari fakta, tidak dijawab ya atau tidak dengan tangan.</translation>
    </message>
    <message>
        <source>Sources dispute its strength.</source>
        <translation>Bobotnya diperdebatkan sumber.</translation>
    </message>
    <message>
        <source>The same fact as {items} of the counter list: not asked twice.</source>
        <translation>Fakta yang sama dengan {items} di daftar konter: tidak ditanyakan dua kali.</translation>
    </message>
    <message>
        <source>Retired in version {n}: no longer asked; a yes that was given stands.</source>
        <translation>Ditarik pada versi {n}: tidak ditanyakan lagi; jawaban ya yang sudah ada tetap.</translation>
    </message>
    <message>
        <source>To the companion</source>
        <translation>Kepada penyerta</translation>
    </message>
    <message>
        <source>After a yes</source>
        <translation>Setelah ya</translation>
    </message>
    <message>
        <source>Seen by the officer, not asked.</source>
        <translation>Dilihat petugas, tidak ditanyakan.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>ditanyakan</translation>
    </message>
    <message>
        <source>Version {n}, from {day}.</source>
        <translation>Versi {n}, sejak {day}.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>dipakai</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positif</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>salah satu dari</translation>
    </message>
    <message>
        <source>not positive</source>
        <translation>tidak positif</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Bacaan</translation>
    </message>
    <message>
        <source>Danger first, then act, means and purpose; for a child the means are not needed.</source>
        <translation>Bahaya dahulu, lalu proses, cara, dan tujuan; untuk anak cara tidak diperlukan.</translation>
    </message>
    <message>
        <source>Earlier editions are being compared…</source>
        <translation>Edisi sebelumnya sedang dibandingkan…</translation>
    </message>
    <message>
        <source>Unchanged since the oldest edition kept here.</source>
        <translation>Tidak berubah sejak edisi tertua yang tersimpan di sini.</translation>
    </message>
    <message>
        <source>No earlier edition is kept here, so there is nothing to compare with.</source>
        <translation>Belum ada edisi sebelumnya di sini, jadi tidak ada pembanding.</translation>
    </message>
    <message>
        <source>Edition {n} of {day}</source>
        <translation>Edisi {n} tanggal {day}</translation>
    </message>
</context>
<context>
    <name>CatalogueView</name>
    <message>
        <source>Lists</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Lists of indicators</source>
        <translation>Daftar indikator</translation>
    </message>
    <message>
        <source>Indicators of the list</source>
        <translation>Indikator dalam daftar</translation>
    </message>
    <message>
        <source>Words of the indicator, its question, its code or the code of its source</source>
        <translation>Kata dari indikator, pertanyaan, kode, atau kode sumbernya</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Semua daftar</translation>
    </message>
    <message>
        <source>Changed between editions</source>
        <translation>Berubah antaredisi</translation>
    </message>
    <message>
        <source>{n} shown</source>
        <translation>{n} tampil</translation>
    </message>
    <message>
        <source>No indicator has these words.</source>
        <translation>Tidak ada indikator dengan kata ini.</translation>
    </message>
    <message>
        <source>No edition kept here says anything else.</source>
        <translation>Tidak ada edisi di sini yang berbunyi lain.</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
</context>
<context>
    <name>CautionsPanel</name>
    <message>
        <source>Refusals and deferrals before: {n}.</source>
        <translation>Pernah ditolak atau ditunda: {n}.</translation>
    </message>
    <message>
        <source>Other names on record: {names}.</source>
        <translation>Nama lain yang tercatat: {names}.</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Yang perlu diperhatikan</translation>
    </message>
    <message>
        <source>nothing recorded here</source>
        <translation>tidak ada catatan di sini</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Sebelum → sesudah</translation>
    </message>
</context>
<context>
    <name>ChargeBanner</name>
    <message>
        <source>Charge not counted: the in-depth questions are not finished</source>
        <translation>Biaya beban belum dihitung: pendalaman belum selesai</translation>
    </message>
    <message>
        <source>Charge not counted here: ask the supervisor</source>
        <translation>Biaya beban tidak dihitung di sini: tanyakan supervisor</translation>
    </message>
    <message>
        <source>Charge not counted: a child, or the age is not known. To the supervisor</source>
        <translation>Biaya beban tidak dihitung: anak, atau umur tidak diketahui. Ke supervisor</translation>
    </message>
    <message>
        <source>Charge not counted: exactly the limit, a supervisor decides</source>
        <translation>Biaya beban tidak dihitung: tepat pada batas, putusan supervisor</translation>
    </message>
    <message>
        <source>Charge not counted: over the limit, to the supervisor for enforcement</source>
        <translation>Biaya beban tidak dihitung: lewat batas, ke supervisor untuk Inteldakim</translation>
    </message>
    <message>
        <source>Charge not counted: no tariff is on record</source>
        <translation>Biaya beban tidak dihitung: tarif tidak tercatat</translation>
    </message>
    <message>
        <source>Charge, as counted</source>
        <translation>Biaya beban menurut hitungan</translation>
    </message>
</context>
<context>
    <name>ChecklistForm</name>
    <message>
        <source>In-depth questions</source>
        <translation>Pendalaman</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>age {age}</source>
        <translation>{age} th</translation>
    </message>
    <message>
        <source>Child path, means are not needed</source>
        <translation>Jalur anak, Cara tidak diperlukan</translation>
    </message>
    <message>
        <source>1, 2, 3 or 0 answers. F1: how to ask.</source>
        <translation>Jawab dengan 1, 2, 3 atau 0. F1: cara menanyakan.</translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>Kembali ke konter</translation>
    </message>
    <message>
        <source>Private items only</source>
        <translation>Butir pribadi saja</translation>
    </message>
    <message>
        <source>Further indicators</source>
        <translation>Indikator lanjutan</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Apa yang mengubah</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Cara menanyakan</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Simpan dulu</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Back to the crew list</source>
        <translation>Kembali ke daftar awak</translation>
    </message>
</context>
<context>
    <name>ChecklistRows</name>
    <message>
        <source>{n} of {all} that apply here</source>
        <translation>{n} dari {all} yang berlaku di mode ini</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} th</translation>
    </message>
    <message>
        <source>never closed</source>
        <translation>tidak pernah ditutup</translation>
    </message>
    <message>
        <source>age by the document: {age}</source>
        <translation>usia menurut dokumen: {age}</translation>
    </message>
    <message>
        <source>not needed on the child path</source>
        <translation>tidak diperlukan pada jalur anak</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>Screened</source>
        <translation>Diperiksa</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Nomor register</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>{value}, from the group</source>
        <translation>{value}, dari rombongan</translation>
    </message>
    <message>
        <source>confirmed by the officer {time}</source>
        <translation>dikonfirmasi petugas {time}</translation>
    </message>
    <message>
        <source>not yet seen by the officer</source>
        <translation>belum dilihat petugas</translation>
    </message>
    <message>
        <source>all seen</source>
        <translation>semua dilihat</translation>
    </message>
    <message>
        <source>{question} (answer {n} of {all} in this row, ↑ ↓).</source>
        <translation>{question} (jawaban {n} dari {all} di baris ini, ↑ ↓).</translation>
    </message>
    <message>
        <source>{n} to supervisor</source>
        <translation>{n} ke supervisor</translation>
    </message>
    <message>
        <source>{n} to complete</source>
        <translation>{n} perlu diisi</translation>
    </message>
    <message>
        <source>{n} not checked</source>
        <translation>{n} belum diperiksa</translation>
    </message>
    <message>
        <source>{n} for information</source>
        <translation>{n} untuk diketahui</translation>
    </message>
    <message>
        <source>{n} agree</source>
        <translation>{n} sesuai</translation>
    </message>
    <message>
        <source>{n} not applicable</source>
        <translation>{n} tidak berlaku</translation>
    </message>
    <message>
        <source>Document and permit</source>
        <translation>Dokumen dan izin</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Permohonan</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>SIMKIM was not reachable</source>
        <translation>SIMKIM tidak dapat diakses</translation>
    </message>
    <message>
        <source>Checks to catch up</source>
        <translation>Pemeriksaan SIMKIM yang menyusul</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nihil</translation>
    </message>
    <message>
        <source>found</source>
        <translation>ada</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nama mirip</translation>
    </message>
    <message>
        <source>What SIMKIM says now</source>
        <translation>Jawaban SIMKIM sekarang</translation>
    </message>
    <message>
        <source>What was found, without names; needed where something was found</source>
        <translation>Apa yang ditemukan, tanpa nama; wajib bila ada</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Simpan jawaban</translation>
    </message>
    <message>
        <source>Open the screening</source>
        <translation>Buka pemeriksaan</translation>
    </message>
    <message>
        <source>What was saved then stays. Something found begins a case for the supervisor, with this note.</source>
        <translation>Yang tersimpan tidak berubah. Bila ada, dibuat kasus untuk supervisor dengan catatan ini.</translation>
    </message>
    <message>
        <source>{n} to catch up · no names</source>
        <translation>{n} menyusul · tanpa nama</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>No check is to be caught up.</source>
        <translation>Tidak ada pemeriksaan yang menyusul.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>different</source>
        <translation>berbeda</translation>
    </message>
    <message>
        <source>Child and adult call their relation differently.</source>
        <translation>Hubungan menurut anak dan orang dewasa berbeda.</translation>
    </message>
</context>
<context>
    <name>ChoosingModel</name>
    <message>
        <source>Goes</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Nomor register</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Belum ditelaah</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Sedang ditelaah</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Diputuskan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
</context>
<context>
    <name>ChosenRequest</name>
    <message>
        <source>Request</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>only for a refusal…</source>
        <translation>hanya bila ditolak…</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>pilih…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Ground of a refusal</source>
        <translation>Alasan penolakan</translation>
    </message>
    <message>
        <source>Is it safe to carry this paper? Ask first</source>
        <translation>Aman membawa kertas ini? Tanyakan dulu</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>Cara menjawab</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Choose a request.</source>
        <translation>Pilih permintaan.</translation>
    </message>
    <message>
        <source>Received {day} {time}, recorded by {name}</source>
        <translation>Diterima {day} {time}, dicatat {name}</translation>
    </message>
    <message>
        <source>You recorded it: another person decides it.</source>
        <translation>Anda yang mencatat: orang lain yang memutusnya.</translation>
    </message>
    <message>
        <source>It stands in the next list of destruction (Alt+1), at the earliest after the shortest period.</source>
        <translation>Masuk daftar pemusnahan berikutnya (Alt+1), paling cepat setelah masa simpan tersingkat.</translation>
    </message>
    <message>
        <source>Granted by {name}</source>
        <translation>Dikabulkan oleh {name}</translation>
    </message>
    <message>
        <source>Not granted by {name}</source>
        <translation>Tidak dikabulkan oleh {name}</translation>
    </message>
    <message>
        <source>Answered {day} by {name}: {words}</source>
        <translation>Dijawab {day} oleh {name}: {words}</translation>
    </message>
    <message>
        <source>A legal hold keeps the data for now.</source>
        <translation>Data masih disimpan: pemusnahannya ditangguhkan.</translation>
    </message>
    <message>
        <source>The case is open: the data are needed until it is decided or closed.</source>
        <translation>Kasus masih terbuka: data diperlukan sampai diputus atau ditutup.</translation>
    </message>
    <message>
        <source>Another request about the same data is to be answered first.</source>
        <translation>Permintaan lain tentang data yang sama harus dijawab dulu.</translation>
    </message>
    <message>
        <source>Another station has the case: what is here goes, and the person asks there too.</source>
        <translation>Kasusnya di pos lain: yang ada di sini dihapus, dan orangnya meminta juga di sana.</translation>
    </message>
</context>
<context>
    <name>ChronologyModel</name>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>When or what</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>By or how</source>
        <translation>Oleh atau cara</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Isi</translation>
    </message>
</context>
<context>
    <name>ChronologyPart</name>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Ekspor PDF</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Kronologi</translation>
    </message>
    <message>
        <source>For a complaint</source>
        <translation>Untuk pengaduan</translation>
    </message>
    <message>
        <source>Others are closed in the words themselves: known names, and whatever may be a name, a number or an address. A name in small letters cannot be known: read it, and add it below.</source>
        <translation>Orang lain ditutup di dalam teksnya: nama yang dikenal, dan apa pun yang mungkin nama, nomor, atau alamat. Nama berhuruf kecil tidak dapat dikenali: baca, lalu tambahkan di bawah.</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>pilih…</translation>
    </message>
    <message>
        <source>Register number or case code</source>
        <translation>Nomor register atau kode kasus</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>Close these words too, with commas between</source>
        <translation>Tutup juga kata ini, pisahkan dengan koma</translation>
    </message>
    <message>
        <source>I have read it: nobody else can be recognised</source>
        <translation>Sudah saya baca: tidak ada orang lain yang dikenali</translation>
    </message>
    <message>
        <source>Type the number and what it is for. The look is written into the audit trail.</source>
        <translation>Ketik nomor dan tujuannya. Pembukaan dicatat di jejak audit.</translation>
    </message>
    <message>
        <source>Written where you chose</source>
        <translation>Ditulis di tempat yang Anda pilih</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Dikirim ke pencetak</translation>
    </message>
</context>
<context>
    <name>ClassesModel</name>
    <message>
        <source>Class of record</source>
        <translation>Kelas rekaman</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Masa simpan</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Ditangguhkan</translation>
    </message>
    <message>
        <source>never destroyed</source>
        <translation>tidak dimusnahkan</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>terpisah</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>Review 1</source>
        <translation>Telaah 1</translation>
    </message>
    <message>
        <source>Review 2</source>
        <translation>Telaah 2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Banding</translation>
    </message>
    <message>
        <source>Review 3</source>
        <translation>Telaah 3</translation>
    </message>
    <message>
        <source>same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>newly answered</source>
        <translation>baru dijawab</translation>
    </message>
    <message>
        <source>not asked again</source>
        <translation>tidak ditanya lagi</translation>
    </message>
    <message>
        <source>different</source>
        <translation>berbeda</translation>
    </message>
    <message>
        <source>review 1</source>
        <translation>telaah 1</translation>
    </message>
    <message>
        <source>review 2</source>
        <translation>telaah 2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>Belum dijawab</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>{all} items · {different} different · {new} newly answered</source>
        <translation>{all} butir · {different} berbeda · {new} baru dijawab</translation>
    </message>
    <message>
        <source>review 3 below; {advice}</source>
        <translation>telaah 3 di bawah; {advice}</translation>
    </message>
    <message>
        <source>Review 1</source>
        <translation>Telaah 1</translation>
    </message>
    <message>
        <source>Review 2</source>
        <translation>Telaah 2</translation>
    </message>
    <message>
        <source>Review 3</source>
        <translation>Telaah 3</translation>
    </message>
    <message>
        <source>Review 3, after seeing all</source>
        <translation>Telaah 3, setelah melihat semua</translation>
    </message>
    <message>
        <source>Answers of the reviews</source>
        <translation>Jawaban para penelaah</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>advice, not a decision</source>
        <translation>saran, bukan keputusan</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>From whom</source>
        <translation>Dari siapa</translation>
    </message>
    <message>
        <source>Data that may be told</source>
        <translation>Data yang boleh disampaikan</translation>
    </message>
    <message>
        <source>Services agreed to</source>
        <translation>Layanan yang disetujui</translation>
    </message>
    <message>
        <source>Language, as it stands in the letter</source>
        <translation>Bahasa, seperti tertulis di surat</translation>
    </message>
    <message>
        <source>Code of the interpreter</source>
        <translation>Kode juru bahasa</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>What the child wants</source>
        <translation>Pendapat anak</translation>
    </message>
    <message>
        <source>Safe to carry this paper?</source>
        <translation>Aman membawa kertas ini?</translation>
    </message>
    <message>
        <source>What is kept from whom (may be empty)</source>
        <translation>Apa yang dirahasiakan, dan dari siapa (boleh kosong)</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Pengecualian</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>When the office learnt of it</source>
        <translation>Kapan kantor mengetahuinya</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Explained and understood</source>
        <translation>Sudah dijelaskan dan dipahami</translation>
    </message>
    <message>
        <source>Nobody there: countersign within 24 hours</source>
        <translation>Tidak ada orang lain: disahkan dalam 24 jam</translation>
    </message>
    <message>
        <source>Not the suspected person, nor on their side</source>
        <translation>Bukan orang yang dicurigai atau pihaknya</translation>
    </message>
    <message>
        <source>Day when the office learnt of it</source>
        <translation>Tanggal kantor mengetahuinya</translation>
    </message>
    <message>
        <source>Time when the office learnt of it, HH.MM</source>
        <translation>Pukul kantor mengetahuinya, JJ.MM</translation>
    </message>
    <message>
        <source>HH.MM</source>
        <translation>JJ.MM</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Catat persetujuan</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Tanpa persetujuan</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Cabut persetujuan</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Choose a recipient first: consent is given for one recipient.</source>
        <translation>Pilih penerima dahulu: persetujuan diberikan untuk satu penerima.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>Nothing is recorded for {name}.</source>
        <translation>Belum ada catatan untuk {name}.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Belum tercatat</translation>
    </message>
    <message>
        <source>Withdrawn. Tell the recipient by {day} {time}.</source>
        <translation>Dicabut. Beri tahu penerima sebelum {day} {time}.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Dicabut</translation>
    </message>
    <message>
        <source>Recorded {time}</source>
        <translation>Tercatat {time}</translation>
    </message>
    <message>
        <source>Exception {time}</source>
        <translation>Pengecualian {time}</translation>
    </message>
    <message>
        <source>3. Consent</source>
        <translation>3. Persetujuan</translation>
    </message>
    <message>
        <source>{name} only</source>
        <translation>{name} saja</translation>
    </message>
    <message>
        <source>interpreter {code}</source>
        <translation>juru bahasa {code}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>tidak ditanyakan</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Safe to carry</source>
        <translation>Aman dibawa</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Pengecualian</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Pada</translation>
    </message>
    <message>
        <source>Countersign by</source>
        <translation>Sahkan sebelum</translation>
    </message>
    <message>
        <source>Kept from</source>
        <translation>Dirahasiakan</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Phone at the destination</source>
        <translation>Telepon di negara tujuan</translation>
    </message>
    <message>
        <source>Address in Indonesia</source>
        <translation>Alamat di Indonesia</translation>
    </message>
    <message>
        <source>Address abroad</source>
        <translation>Alamat di luar negeri</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Penjamin</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Pemberi kerja</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Perekrut</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Penyerta</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Siapa membayar</translation>
    </message>
    <message>
        <source>Ticket or booking</source>
        <translation>Tiket atau pemesanan</translation>
    </message>
    <message>
        <source>Address of the group</source>
        <translation>Alamat rombongan</translation>
    </message>
    <message>
        <source>Operator of the group</source>
        <translation>Penyelenggara rombongan</translation>
    </message>
    <message>
        <source>Return ticket of the group</source>
        <translation>Tiket pulang rombongan</translation>
    </message>
    <message>
        <source>Flight or ship of the group</source>
        <translation>Penerbangan atau kapal rombongan</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Negara tujuan</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Name or company</source>
        <translation>Orang atau usaha</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Perjalanan</translation>
    </message>
    <message>
        <source>Travel group</source>
        <translation>Rombongan</translation>
    </message>
    <message>
        <source>Same attachment</source>
        <translation>Lampiran yang sama</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>This contact number stands in</source>
        <translation>Nomor kontak ini ada pada</translation>
    </message>
    <message>
        <source>This address stands in</source>
        <translation>Alamat ini ada pada</translation>
    </message>
    <message>
        <source>This name ({field}) stands in</source>
        <translation>Nama ini ({field}) ada pada</translation>
    </message>
    <message>
        <source>This ticket or booking stands in</source>
        <translation>Tiket atau pemesanan ini ada pada</translation>
    </message>
    <message>
        <source>A contact number of an earlier screening stands in</source>
        <translation>Nomor kontak dari pemeriksaan sebelumnya ada pada</translation>
    </message>
    <message>
        <source>An address of an earlier screening stands in</source>
        <translation>Alamat dari pemeriksaan sebelumnya ada pada</translation>
    </message>
    <message>
        <source>A name of an earlier screening ({field}) stands in</source>
        <translation>Nama dari pemeriksaan sebelumnya ({field}) ada pada</translation>
    </message>
    <message>
        <source>A ticket of an earlier screening stands in</source>
        <translation>Tiket dari pemeriksaan sebelumnya ada pada</translation>
    </message>
    <message>
        <source>{what} one earlier screening of somebody else, which was handed over.</source>
        <translation>{what} 1 pemeriksaan orang lain sebelumnya, yang diserahkan.</translation>
    </message>
    <message>
        <source>{what} one earlier screening of somebody else, which was not handed over.</source>
        <translation>{what} 1 pemeriksaan orang lain sebelumnya, yang tidak diserahkan.</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <translation>lebih dari {n}</translation>
    </message>
    <message>
        <source>{what} {many} earlier screenings of others, {n} of them handed over.</source>
        <translation>{what} {many} pemeriksaan orang lain sebelumnya, {n} di antaranya diserahkan.</translation>
    </message>
    <message>
        <source>{what} {many} earlier screenings of others, none handed over.</source>
        <translation>{what} {many} pemeriksaan orang lain sebelumnya, tidak ada yang diserahkan.</translation>
    </message>
    <message>
        <source>{n} more contacts stand in earlier screenings.</source>
        <translation>{n} kontak lain ada pada pemeriksaan sebelumnya.</translation>
    </message>
    <message>
        <source>The same name is not yet the same person.</source>
        <translation>Nama yang sama belum tentu orang yang sama.</translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Dengan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>Not safe at home</source>
        <translation>Belum aman di rumah</translation>
    </message>
    <message>
        <source>late</source>
        <translation>terlambat</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>direncanakan</translation>
    </message>
</context>
<context>
    <name>ContactsPanel</name>
    <message>
        <source>Contacts and journey</source>
        <translation>Kontak dan perjalanan</translation>
    </message>
    <message>
        <source>{n} of {all} filled in</source>
        <translation>{n} dari {all} diisi</translation>
    </message>
</context>
<context>
    <name>ContentModel</name>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Diperiksa</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
</context>
<context>
    <name>ContentsView</name>
    <message>
        <source>Tables of the reference data</source>
        <translation>Tabel data rujukan</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Baris tabel</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>No row of this table has these words.</source>
        <translation>Tidak ada baris tabel ini yang memuat kata itu.</translation>
    </message>
    <message>
        <source>{count} tables</source>
        <translation>{count} tabel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} dari {all}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Source: {words}</source>
        <translation>Sumber: {words}</translation>
    </message>
    <message>
        <source>Valid: {words}</source>
        <translation>Berlaku: {words}</translation>
    </message>
    <message>
        <source>Checked: {day}, {age} ago</source>
        <translation>Diperiksa: {day}, {age} lalu</translation>
    </message>
    <message>
        <source>Confidence: {words}</source>
        <translation>Keyakinan: {words}</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Arrival</source>
        <translation>Kedatangan</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Keberangkatan</translation>
    </message>
    <message>
        <source>Passport applicant</source>
        <translation>Pemohon paspor</translation>
    </message>
    <message>
        <source>Stay permit inspection</source>
        <translation>Pemeriksaan izin tinggal</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Awak kapal</translation>
    </message>
    <message>
        <source>Entry Mark in SIMKIM</source>
        <translation>Tanda Masuk di SIMKIM</translation>
    </message>
    <message>
        <source>Exit Mark in SIMKIM</source>
        <translation>Tanda Keluar di SIMKIM</translation>
    </message>
    <message>
        <source>done</source>
        <translation>sudah</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>tidak dicatat</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>With supervisor</source>
        <translation>Di supervisor</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Sudah diputus</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Belum lengkap</translation>
    </message>
    <message>
        <source>Only to a supervisor</source>
        <translation>Hanya ke supervisor</translation>
    </message>
    <message>
        <source>A check row is still open</source>
        <translation>Baris pemeriksaan belum lengkap</translation>
    </message>
    <message>
        <source>SIMKIM is not answered</source>
        <translation>SIMKIM belum dijawab</translation>
    </message>
    <message>
        <source>A question is not answered</source>
        <translation>Pertanyaan belum dijawab</translation>
    </message>
    <message>
        <source>Not assessed: write the reason</source>
        <translation>Belum dinilai: tulis alasan</translation>
    </message>
    <message>
        <source>M (document)</source>
        <translation>L</translation>
    </message>
    <message>
        <source>F (document)</source>
        <translation>P</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>tidak disebut</translation>
    </message>
</context>
<context>
    <name>CounterActions</name>
    <message>
        <source>New traveller</source>
        <translation>Pelintas baru</translation>
    </message>
    <message>
        <source>Type without MRZ</source>
        <translation>Ketik tanpa MRZ</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Perbaiki data</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>Periksa ulang</translation>
    </message>
    <message>
        <source>In depth</source>
        <translation>Pendalaman</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan ke supervisor</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>Panggil supervisor</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>Lanjutkan wawancara</translation>
    </message>
    <message>
        <source>Private interview</source>
        <translation>Wawancara pribadi</translation>
    </message>
    <message>
        <source>Finish and save</source>
        <translation>Selesai dan simpan</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Contacts and journey</source>
        <translation>Kontak dan perjalanan</translation>
    </message>
    <message>
        <source>Question card</source>
        <translation>Kartu tanya</translation>
    </message>
    <message>
        <source>Open the cards</source>
        <translation>Buka kartu</translation>
    </message>
    <message>
        <source>First application, without a passport</source>
        <translation>Permohonan pertama, tanpa paspor</translation>
    </message>
    <message>
        <source>Open screening</source>
        <translation>Buka pemeriksaan</translation>
    </message>
    <message>
        <source>Confirm what was seen</source>
        <translation>Konfirmasi yang dilihat</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>Cara menghitung hari</translation>
    </message>
    <message>
        <source>Citizen coming home</source>
        <translation>Kepulangan WNI</translation>
    </message>
    <message>
        <source>Closed mode</source>
        <translation>Mode tertutup</translation>
    </message>
    <message>
        <source>Last screenings</source>
        <translation>Pemeriksaan terakhir</translation>
    </message>
    <message>
        <source>Movement history</source>
        <translation>Riwayat pergerakan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Rombongan</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Sisihkan</translation>
    </message>
    <message>
        <source>Stay with this traveller</source>
        <translation>Tetap di pelintas ini</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>CounterBanner</name>
    <message>
        <source>Not saved yet. Try again (F5).</source>
        <translation>Belum tersimpan. Coba lagi (F5).</translation>
    </message>
    <message>
        <source>Opened by {name} {time}</source>
        <translation>Dibuka {name} {time}</translation>
    </message>
    <message>
        <source>F2: next traveller.</source>
        <translation>F2: pelintas berikutnya.</translation>
    </message>
    <message>
        <source>Handed over {time}, not opened yet</source>
        <translation>Diserahkan {time}, belum dibuka</translation>
    </message>
    <message>
        <source>Call the supervisor: {phone}.</source>
        <translation>Panggil supervisor: {phone}.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} atau {other}</translation>
    </message>
    <message>
        <source>Call {name} ({phone}).</source>
        <translation>Panggil {name} ({phone}).</translation>
    </message>
    <message>
        <source>Call {name}.</source>
        <translation>Panggil {name}.</translation>
    </message>
    <message>
        <source>Call the supervisor.</source>
        <translation>Panggil supervisor.</translation>
    </message>
    <message>
        <source>Decided {time}</source>
        <translation>Diputuskan {time}</translation>
    </message>
    <message>
        <source>Handed over {time}; whether it was opened is not known</source>
        <translation>Diserahkan {time}; belum diketahui apakah sudah dibuka</translation>
    </message>
    <message>
        <source>Write the reason now, then Ctrl+S.</source>
        <translation>Tulis alasannya sekarang, lalu Ctrl+S.</translation>
    </message>
    <message>
        <source>Do not leave the child. Go to a separate room, the adult waits elsewhere.</source>
        <translation>Jangan tinggalkan anak. Ajak ke ruang terpisah, orang dewasa menunggu di tempat lain.</translation>
    </message>
    <message>
        <source>F8 calls the supervisor without waiting for a reason.</source>
        <translation>F8 memanggil supervisor tanpa menunggu alasan.</translation>
    </message>
    <message>
        <source>Help now: a child with somebody who is not family</source>
        <translation>Bantuan sekarang: anak bersama orang yang bukan keluarga</translation>
    </message>
    <message>
        <source>Stay with the person. F8 calls the supervisor without waiting for a reason.</source>
        <translation>Jangan tinggalkan orangnya. F8 memanggil supervisor tanpa menunggu alasan.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Bantuan sekarang</translation>
    </message>
    <message>
        <source>Call health staff; the other questions wait. Tick the help once it is given.</source>
        <translation>Panggil petugas kesehatan; pertanyaan lain menunggu. Centang bila sudah dibantu.</translation>
    </message>
    <message>
        <source>Help now: ill or hurt</source>
        <translation>Bantuan sekarang: sakit atau luka</translation>
    </message>
    <message>
        <source>First step: serve them apart from whoever came along, then go on asking.</source>
        <translation>Langkah pertama: layani terpisah dari penyerta, baru lanjutkan bertanya.</translation>
    </message>
    <message>
        <source>First step: write the reason, then hand over.</source>
        <translation>Langkah pertama: tulis alasan, lalu serahkan.</translation>
    </message>
    <message>
        <source>First step: scan again or correct the MRZ. Where it still does not agree: write the reason, then hand over.</source>
        <translation>Langkah pertama: pindai lagi atau perbaiki MRZ. Bila tetap tidak cocok, tulis alasan, lalu serahkan.</translation>
    </message>
    <message>
        <source>Not handed over, reason being written</source>
        <translation>Belum diserahkan, alasan sedang ditulis</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>Belum diserahkan</translation>
    </message>
    <message>
        <source>Do not discuss the result at the counter.</source>
        <translation>Jangan membahas hasil di konter.</translation>
    </message>
    <message>
        <source>To be handed to a supervisor</source>
        <translation>Perlu diserahkan ke supervisor</translation>
    </message>
    <message>
        <source>Screening {time} is saved up to question {n}</source>
        <translation>Pemeriksaan {time} tersimpan sampai pertanyaan {n}</translation>
    </message>
    <message>
        <source>Screening {time} is saved, no question answered yet</source>
        <translation>Pemeriksaan {time} tersimpan, belum ada jawaban</translation>
    </message>
    <message>
        <source>It is not finished. Continue it before the next traveller.</source>
        <translation>Belum selesai. Lanjutkan sebelum pelintas berikutnya.</translation>
    </message>
    <message>
        <source>Screening {time} was begun with another version of the program</source>
        <translation>Pemeriksaan {time} dimulai dengan versi program yang lain</translation>
    </message>
    <message>
        <source>It cannot be continued here. Put it aside: it is kept as it is. Then read the document again.</source>
        <translation>Tidak dapat dilanjutkan di sini. Sisihkan dulu: datanya tetap tersimpan. Lalu baca dokumennya lagi.</translation>
    </message>
    <message>
        <source>Saved {time} · {number}</source>
        <translation>Tersimpan {time} · {number}</translation>
    </message>
    <message>
        <source>Ready for the next traveller.</source>
        <translation>Siap untuk pelintas berikutnya.</translation>
    </message>
</context>
<context>
    <name>CounterClosedForm</name>
    <message>
        <source>Being processed</source>
        <translation>Sedang diproses</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Finish this traveller or put them aside (F2), then begin the late entry again.</source>
        <translation>Selesaikan atau kesampingkan pelintas ini (F2), lalu mulai susulan lagi.</translation>
    </message>
    <message>
        <source>Finish this traveller or put them aside (F2); a ship has a page of its own.</source>
        <translation>Selesaikan atau sisihkan pelintas ini dahulu (F2); kapal mempunyai halaman sendiri.</translation>
    </message>
</context>
<context>
    <name>CounterWaitingForm</name>
    <message>
        <source>Scan the MRZ or type it</source>
        <translation>Pindai MRZ atau ketik</translation>
    </message>
    <message>
        <source>Lay the data page on the reader. The two MRZ lines come by themselves; no need to click this box.</source>
        <translation>Letakkan halaman data paspor pada pembaca. Dua baris MRZ masuk sendiri; tidak perlu mengeklik kotak ini.</translation>
    </message>
    <message>
        <source>How the reader works</source>
        <translation>Cara kerja pembaca</translation>
    </message>
</context>
<context>
    <name>CourseView</name>
    <message>
        <source>Course result</source>
        <translation>Hasil pelatihan</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Lembar hasil</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>Runs: {n}, cases passed: {passed}</source>
        <translation>Dikerjakan {n} kali, kasus lulus: {passed}</translation>
    </message>
    <message>
        <source>{n} held who may proceed</source>
        <translation>{n} ditahan padahal boleh lanjut</translation>
    </message>
    <message>
        <source>{n} let go who needed help</source>
        <translation>{n} dilepas padahal perlu bantuan</translation>
    </message>
    <message>
        <source>Time taken: {time}</source>
        <translation>Waktu: {time}</translation>
    </message>
    <message>
        <source>The trainer signs the paper.</source>
        <translation>Pelatih menandatangani lembar ini.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Dikirim ke pencetak</translation>
    </message>
    <message>
        <source>Save the course result</source>
        <translation>Simpan hasil pelatihan</translation>
    </message>
    <message>
        <source>Course result saved</source>
        <translation>Hasil pelatihan tersimpan</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Tidak tersimpan</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Berkas tidak dapat ditulis di situ.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Tidak tercetak</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Pencetak tidak menerima halaman.</translation>
    </message>
    <message>
        <source>The course result could not be made</source>
        <translation>Hasil pelatihan tidak dapat dibuat</translation>
    </message>
</context>
<context>
    <name>CrewModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Paspor</translation>
    </message>
    <message>
        <source>Seafarer&apos;s book</source>
        <translation>Buku pelaut</translation>
    </message>
    <message>
        <source>List and person</source>
        <translation>Daftar vs orang</translation>
    </message>
    <message>
        <source>Private talk</source>
        <translation>Wawancara</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>held by the master</source>
        <translation>dipegang nakhoda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>{number}, not seen yet</source>
        <translation>{number}, belum dilihat</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>belum dilihat</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>dilihat</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>orang sama</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>orang lain</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>di luar daftar</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>perlu diisi</translation>
    </message>
    <message>
        <source>{item} yes</source>
        <translation>{item} ya</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>tidak diminta</translation>
    </message>
    <message>
        <source>{n} not asked</source>
        <translation>{n} belum</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>tersimpan</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>diserahkan</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>help now</source>
        <translation>bantu sekarang</translation>
    </message>
    <message>
        <source>look closer</source>
        <translation>perlu dilihat</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>sesuai</translation>
    </message>
    <message>
        <source>reason missing</source>
        <translation>alasan belum</translation>
    </message>
    <message>
        <source>SIMKIM open</source>
        <translation>SIMKIM belum</translation>
    </message>
</context>
<context>
    <name>CrewPanel</name>
    <message>
        <source>Crew list</source>
        <translation>Daftar awak</translation>
    </message>
    <message>
        <source>Name or number · Ctrl+F</source>
        <translation>Nama atau nomor · Ctrl+F</translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation>Cari nama atau nomor</translation>
    </message>
    <message>
        <source>No private talk because</source>
        <translation>Tidak diwawancarai karena</translation>
    </message>
    <message>
        <source>Why the others had no private talk</source>
        <translation>Mengapa yang lain tidak diwawancarai pribadi</translation>
    </message>
    <message>
        <source>for all who were not asked, once</source>
        <translation>untuk semua yang tidak ditanya, cukup sekali</translation>
    </message>
    <message>
        <source>Nobody in the list yet. Ctrl+I takes the agent&apos;s file; a passport on the reader adds a person, Alt+T by hand.</source>
        <translation>Daftar masih kosong. Ctrl+I mengambil berkas agen; paspor pada pembaca menambah satu orang, Alt+T dengan tangan.</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} orang</translation>
    </message>
    <message>
        <source>{shown} of {n} people</source>
        <translation>{shown} dari {n} orang</translation>
    </message>
</context>
<context>
    <name>CrossingImportPage</name>
    <message>
        <source>Entries and exits from a list</source>
        <translation>Perlintasan dari daftar</translation>
    </message>
    <message>
        <source>export of the national system, CSV or XLSX</source>
        <translation>ekspor sistem nasional, CSV atau XLSX</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Baca daftar</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Kemajuan pembacaan</translation>
    </message>
    <message>
        <source>List of entries and exits</source>
        <translation>Daftar perlintasan</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx)</source>
        <translation>Tabel (*.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>{n} rows read…</source>
        <translation>{n} baris dibaca…</translation>
    </message>
    <message>
        <source>Nothing of this file was taken</source>
        <translation>Tidak ada yang diambil dari berkas ini</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Nothing of this list stays.</source>
        <translation>Tidak ada yang tersisa dari daftar ini.</translation>
    </message>
    <message>
        <source>{kept} taken, {doubled} were here already, {refused} rows not taken.</source>
        <translation>{kept} diambil, {doubled} sudah ada di sini, {refused} baris tidak diambil.</translation>
    </message>
    <message>
        <source>The list was read</source>
        <translation>Daftar sudah dibaca</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Berkas ini tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Tidak dibaca</translation>
    </message>
    <message>
        <source>Choose a file first (Ctrl+O).</source>
        <translation>Pilih berkas dulu (Ctrl+O).</translation>
    </message>
    <message>
        <source>Choose number, State, direction and day.</source>
        <translation>Pilih nomor, negara, arah, dan tanggal.</translation>
    </message>
    <message>
        <source>Say where the list comes from.</source>
        <translation>Isi dari mana daftar ini.</translation>
    </message>
    <message>
        <source>Say of which day the list is.</source>
        <translation>Isi tanggal daftar ini.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>Baris yang tidak diambil</translation>
    </message>
    <message>
        <source>First rows as they would be taken</source>
        <translation>Baris pertama seperti akan diambil</translation>
    </message>
    <message>
        <source>{n} of these rows would not be taken.</source>
        <translation>{n} dari baris ini tidak akan diambil.</translation>
    </message>
</context>
<context>
    <name>CrossingRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Izin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} hari</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>diambil</translation>
    </message>
</context>
<context>
    <name>Crossings</name>
    <message>
        <source>Document number</source>
        <translation>Nomor dokumen</translation>
    </message>
    <message>
        <source>Issuing State</source>
        <translation>Negara penerbit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Day of entry</source>
        <translation>Tanggal masuk</translation>
    </message>
    <message>
        <source>Day of exit</source>
        <translation>Tanggal keluar</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>TPI</translation>
    </message>
    <message>
        <source>Visa index</source>
        <translation>Indeks visa</translation>
    </message>
    <message>
        <source>Days permitted</source>
        <translation>Hari diizinkan</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>tidak terbaca</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak dikenal</translation>
    </message>
    <message>
        <source>do not fit</source>
        <translation>tidak cocok</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>belum tiba</translation>
    </message>
    <message>
        <source>a formula</source>
        <translation>rumus</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>masuk</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>keluar</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Berkasnya kosong.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Berkasnya terlalu besar.</translation>
    </message>
    <message>
        <source>The file has too many rows.</source>
        <translation>Barisnya terlalu banyak.</translation>
    </message>
    <message>
        <source>This is no table. Ask for CSV or XLSX.</source>
        <translation>Ini bukan tabel. Minta CSV atau XLSX.</translation>
    </message>
    <message>
        <source>The workbook has a password, or is of before 2007.</source>
        <translation>Buku kerja ini bersandi, atau dari sebelum 2007.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Berkasnya rusak.</translation>
    </message>
    <message>
        <source>The letters cannot be read. Choose another encoding.</source>
        <translation>Hurufnya tidak terbaca. Pilih pengodean lain.</translation>
    </message>
    <message>
        <source>The file could not be read from its place.</source>
        <translation>Berkas tidak dapat dibaca dari tempatnya.</translation>
    </message>
</context>
<context>
    <name>CurrentPanel</name>
    <message>
        <source>Running stay</source>
        <translation>Masa tinggal berjalan</translation>
    </message>
    <message>
        <source>Chosen stay</source>
        <translation>Masa tinggal terpilih</translation>
    </message>
    <message>
        <source>No running stay, by what is recorded here.</source>
        <translation>Tidak ada masa tinggal berjalan menurut catatan di sini.</translation>
    </message>
    <message>
        <source>All stays of the last year:</source>
        <translation>Semua masa tinggal setahun terakhir:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} hari</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Diizinkan</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Used until today</source>
        <translation>Dipakai sampai hari ini</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Over the permitted stay</source>
        <translation>Melewati izin tinggal</translation>
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
    <message>
        <source>This year cannot be right.</source>
        <translation>Tahun ini tidak mungkin benar.</translation>
    </message>
</context>
<context>
    <name>DayBookActs</name>
    <message>
        <source>The day could not be read</source>
        <translation>Hari ini tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation>Belum dicari</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Tidak dibuka</translation>
    </message>
    <message>
        <source>Saved and given to the supervisor</source>
        <translation>Tersimpan dan diserahkan ke supervisor</translation>
    </message>
    <message>
        <source>It stands in the queue as a case.</source>
        <translation>Berada di antrean sebagai kasus.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Tidak tersimpan</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Belum dimulai</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Belum diterima</translation>
    </message>
    <message>
        <source>Shift handed over to {name}</source>
        <translation>Sif diserahkan kepada {name}</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Belum diserahkan</translation>
    </message>
    <message>
        <source>Choose a day first</source>
        <translation>Pilih harinya dahulu</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Simpan register</translation>
    </message>
    <message>
        <source>Register saved</source>
        <translation>Register tersimpan</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Dikirim ke pencetak</translation>
    </message>
    <message>
        <source>Save the papers</source>
        <translation>Simpan lembar</translation>
    </message>
    <message>
        <source>Papers saved</source>
        <translation>Lembar tersimpan</translation>
    </message>
    <message>
        <source>Not called void</source>
        <translation>Tidak dibatalkan</translation>
    </message>
    <message>
        <source>The printer&apos;s queue and a saved file keep a copy outside this program.</source>
        <translation>Antrean pencetak dan berkas tersimpan menyimpan salinan di luar program ini.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Berkas tidak dapat ditulis di sana.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. The numbers are used: call those sheets void.</source>
        <translation>Pencetak tidak menerima halaman. Nomornya sudah terpakai: nyatakan lembar itu batal.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Tidak tercetak</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Tidak dibuat</translation>
    </message>
    <message>
        <source>Your open screening stays yours: it is there when you sign in again.</source>
        <translation>Pemeriksaan Anda yang terbuka tetap milik Anda: ada lagi saat Anda masuk.</translation>
    </message>
</context>
<context>
    <name>DayBookForm</name>
    <message>
        <source>Day book</source>
        <translation>Buku harian</translation>
    </message>
</context>
<context>
    <name>DayBookPage</name>
    <message>
        <source>Updated {time}</source>
        <translation>Diperbarui {time}</translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>Kembali ke konter</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Susulan</translation>
    </message>
    <message>
        <source>Begin late entry</source>
        <translation>Mulai susulan</translation>
    </message>
    <message>
        <source>Register as PDF</source>
        <translation>Register PDF</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Tabel CSV</translation>
    </message>
    <message>
        <source>Entries and exits from a list</source>
        <translation>Perlintasan dari daftar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>SIMKIM later</source>
        <translation>SIMKIM menyusul</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Lembar darurat</translation>
    </message>
    <message>
        <source>Part of the day book</source>
        <translation>Bagian buku harian</translation>
    </message>
</context>
<context>
    <name>DayCounter</name>
    <message>
        <source>allowed {n}</source>
        <translation>diizinkan {n}</translation>
    </message>
    <message>
        <source>used {n}</source>
        <translation>dipakai {n}</translation>
    </message>
    <message>
        <source>over {n}</source>
        <translation>lewat {n}</translation>
    </message>
    <message>
        <source>left {n}</source>
        <translation>sisa {n}</translation>
    </message>
    <message>
        <source>last day {date}</source>
        <translation>terakhir {date}</translation>
    </message>
    <message>
        <source>Days: {figures}</source>
        <translation>Hari: {figures}</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>how counted</source>
        <translation>cara menghitung</translation>
    </message>
</context>
<context>
    <name>DayModel</name>
    <message>
        <source>Time</source>
        <translation>Pukul</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Nomor register</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>From paper, entered</source>
        <translation>Susulan, dimasukkan</translation>
    </message>
    <message>
        <source>Handed over {time}</source>
        <translation>Diserahkan {time}</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Screenings of the day</source>
        <translation>Pemeriksaan hari ini</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Each search and each opening is recorded with its reason. Cleared ones show date and crossing only.</source>
        <translation>Setiap pencarian dan pembukaan dicatat dengan alasannya. Yang selesai menampilkan tanggal dan perlintasan saja.</translation>
    </message>
    <message>
        <source>the newest {n}</source>
        <translation>{n} terbaru</translation>
    </message>
    <message>
        <source>no names shown</source>
        <translation>nama tidak ditampilkan</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>No screening on this day.</source>
        <translation>Tidak ada pemeriksaan pada hari ini.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Tidak ditemukan.</translation>
    </message>
    <message>
        <source>Without a reason only your own screenings are found.</source>
        <translation>Tanpa alasan hanya pemeriksaan Anda sendiri yang ditemukan.</translation>
    </message>
    <message>
        <source>Not read. Refresh with F5.</source>
        <translation>Belum terbaca. Segarkan dengan F5.</translation>
    </message>
    <message>
        <source>Found: {n}</source>
        <translation>Ditemukan: {n}</translation>
    </message>
    <message>
        <source>{weekday}, {day} · {station}</source>
        <translation>{weekday}, {day} · {station}</translation>
    </message>
    <message>
        <source>{weekday}, {day} · {n} screenings · {station}</source>
        <translation>{weekday}, {day} · {n} pemeriksaan · {station}</translation>
    </message>
</context>
<context>
    <name>DecisionFields</name>
    <message>
        <source>Why nobody else could review this</source>
        <translation>Mengapa tidak ada orang lain yang dapat menelaah</translation>
    </message>
    <message>
        <source>Basis of the deferral</source>
        <translation>Dasar penundaan</translation>
    </message>
    <message>
        <source>Until: day and time</source>
        <translation>Sampai: tanggal dan jam</translation>
    </message>
    <message>
        <source>To whom is the person handed?</source>
        <translation>Diserahkan kepada siapa?</translation>
    </message>
    <message>
        <source>Receiving unit</source>
        <translation>Unit penerima</translation>
    </message>
    <message>
        <source>Receiving person (name, rank or post)</source>
        <translation>Petugas penerima (nama, pangkat atau jabatan)</translation>
    </message>
    <message>
        <source>Handed over at, HH.MM</source>
        <translation>Diserahkan pukul, JJ.MM</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara penyerahan</translation>
    </message>
    <message>
        <source>Reason of the exit ban, as it will stand in the note</source>
        <translation>Alasan pencegahan, sebagaimana akan tertulis dalam nota</translation>
    </message>
    <message>
        <source>Place of birth, where known</source>
        <translation>Tempat lahir, bila diketahui</translation>
    </message>
    <message>
        <source>Why is placement under Art. 87 not used?</source>
        <translation>Mengapa penempatan Ps. 87 tidak dipakai?</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Alasan (wajib)</translation>
    </message>
    <message>
        <source>Day until which</source>
        <translation>Tanggal batas</translation>
    </message>
    <message>
        <source>Time until which, HH.MM</source>
        <translation>Jam batas, JJ.MM</translation>
    </message>
    <message>
        <source>HH.MM</source>
        <translation>JJ.MM</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Alasan keputusan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>sudah</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>Mark in SIMKIM</source>
        <translation>Tanda di SIMKIM</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Supervisor&apos;s decision</source>
        <translation>Keputusan supervisor</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Ground of the refusal</source>
        <translation>Alasan hukum penolakan</translation>
    </message>
    <message>
        <source>Exactly one ground, none is suggested</source>
        <translation>Tepat satu alasan hukum, tanpa pilihan otomatis</translation>
    </message>
    <message>
        <source>help first</source>
        <translation>pertolongan dahulu</translation>
    </message>
    <message>
        <source>No third reader can be reached</source>
        <translation>Tidak ada penelaah ketiga yang dapat dihubungi</translation>
    </message>
    <message>
        <source>No third reader can be reached, an exception</source>
        <translation>Tidak ada penelaah ketiga yang dapat dihubungi, pengecualian</translation>
    </message>
    <message>
        <source>Alone on duty: I screened this person</source>
        <translation>Bertugas sendiri: saya yang memeriksa</translation>
    </message>
    <message>
        <source>Alone on duty: I screened this person myself, an exception</source>
        <translation>Bertugas sendiri: saya sendiri yang memeriksa orang ini, suatu pengecualian</translation>
    </message>
    <message>
        <source>The decision is recorded under your name; it is not an electronic signature. It can be followed by another, never erased.</source>
        <translation>Keputusan dicatat atas nama Anda; bukan tanda tangan elektronik. Dapat disusul keputusan lain, tidak dapat dihapus.</translation>
    </message>
    <message>
        <source>nothing preset</source>
        <translation>tanpa pilihan otomatis</translation>
    </message>
    <message>
        <source>after your review</source>
        <translation>setelah telaah Anda</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>hanya baca</translation>
    </message>
    <message>
        <source>Art. 86: no administrative action against a victim</source>
        <translation>Ps. 86: korban tidak dikenai tindakan administratif</translation>
    </message>
    <message>
        <source>While this is open no charge is computed. A refusal needs a second person and an answer about Art. 87.</source>
        <translation>Selama hal ini belum jelas, biaya beban tidak dihitung. Penolakan memerlukan orang kedua dan jawaban tentang Ps. 87.</translation>
    </message>
</context>
<context>
    <name>DeepPanel</name>
    <message>
        <source>Child path</source>
        <translation>Jalur anak</translation>
    </message>
    <message>
        <source>In-depth questions</source>
        <translation>Pendalaman</translation>
    </message>
    <message>
        <source>{n} of {all} answered</source>
        <translation>{n} dari {all} dijawab</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>No traveller yet</source>
        <translation>Belum ada pelintas</translation>
    </message>
    <message>
        <source>Mode of the counter</source>
        <translation>Mode konter</translation>
    </message>
    <message>
        <source>done</source>
        <translation>sudah</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>Open the screening first</source>
        <translation>Buka pemeriksaan dahulu</translation>
    </message>
    <message>
        <source>1 Document</source>
        <translation>1 Dokumen</translation>
    </message>
    <message>
        <source>2 Questions</source>
        <translation>2 Pertanyaan</translation>
    </message>
    <message>
        <source>3 Result</source>
        <translation>3 Hasil</translation>
    </message>
</context>
<context>
    <name>DestructionsModel</name>
    <message>
        <source>Proposed</source>
        <translation>Diusulkan</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Didaftar</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Musnah</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>menunggu orang kedua</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>approved, not finished</source>
        <translation>disetujui, belum selesai</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>dimusnahkan</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>What you typed is not kept yet</source>
        <translation>Ketikan Anda belum tersimpan sebagai draf</translation>
    </message>
    <message>
        <source>It is not saved yet: look it over, then save.</source>
        <translation>Belum disimpan: periksa lagi, lalu simpan.</translation>
    </message>
    <message>
        <source>The second person confirms again.</source>
        <translation>Orang kedua perlu konfirmasi lagi.</translation>
    </message>
    <message>
        <source>Another draft cannot be shown; it stays kept.</source>
        <translation>Ada draf lain yang tidak dapat ditampilkan; draf itu tetap tersimpan.</translation>
    </message>
    <message>
        <source>Draft of {time} restored</source>
        <translation>Draf {time} dipulihkan</translation>
    </message>
    <message>
        <source>The draft of {time} cannot be shown</source>
        <translation>Draf {time} tidak dapat ditampilkan</translation>
    </message>
    <message>
        <source>Another version of the program wrote it. It stays kept for that version.</source>
        <translation>Draf itu ditulis versi program lain dan tetap tersimpan untuk versi itu.</translation>
    </message>
    <message>
        <source>Its recipient or its consent is not there any more. It stays kept.</source>
        <translation>Penerima atau persetujuannya sudah tidak ada. Draf tetap tersimpan.</translation>
    </message>
</context>
<context>
    <name>DueModel</name>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Yang ditunggu</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Kode kasus</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Dengan</translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation>lewat {n} hari</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <translation>{n} hari lagi</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Open follow-up</source>
        <translation>Buka tindak lanjut</translation>
    </message>
    <message>
        <source>Export cases</source>
        <translation>Ekspor kasus</translation>
    </message>
    <message>
        <source>{late} late · {all} waiting</source>
        <translation>{late} terlambat · {all} menunggu</translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>Diperbarui {time}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Tidak ada yang jatuh tempo.</translation>
    </message>
    <message>
        <source>What is due could not be read</source>
        <translation>Daftar jatuh tempo tidak bisa dibaca</translation>
    </message>
</context>
<context>
    <name>EarlierPanel</name>
    <message>
        <source>Earlier screenings</source>
        <translation>Pemeriksaan sebelumnya</translation>
    </message>
    <message>
        <source>no record in this office yet</source>
        <translation>belum ada catatan di kantor ini</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} catatan</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 catatan</translation>
    </message>
    <message>
        <source>and {n} older</source>
        <translation>dan {n} yang lebih lama</translation>
    </message>
</context>
<context>
    <name>EarlierRow</name>
    <message>
        <source>Earlier screenings</source>
        <translation>Pemeriksaan sebelumnya</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 catatan</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} catatan</translation>
    </message>
    <message>
        <source>no screening here yet</source>
        <translation>belum pernah diperiksa di sini</translation>
    </message>
    <message>
        <source>and {n} older</source>
        <translation>dan {n} yang lebih lama</translation>
    </message>
    <message>
        <source>Ctrl+H: nothing on record here</source>
        <translation>Ctrl+H: belum ada catatan di kantor ini</translation>
    </message>
    <message>
        <source>Ctrl+H: not looked up for this document</source>
        <translation>Ctrl+H: belum dicari untuk dokumen ini</translation>
    </message>
    <message>
        <source>Entries and exits: {n} stays on record.</source>
        <translation>Masuk dan keluar: {n} masa tinggal tercatat.</translation>
    </message>
    <message>
        <source>To be looked at: {n}.</source>
        <translation>Perlu diperhatikan: {n}.</translation>
    </message>
    <message>
        <source>Same person, other document? {n} proposed.</source>
        <translation>Orang yang sama, dokumen lain? {n} usulan.</translation>
    </message>
</context>
<context>
    <name>EditionsModel</name>
    <message>
        <source>Edition</source>
        <translation>Edisi</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>Dipakai sejak</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paket</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>dipakai</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>disimpan</translation>
    </message>
</context>
<context>
    <name>EditionsView</name>
    <message>
        <source>Public key of a signer</source>
        <translation>Kunci publik penanda tangan</translation>
    </message>
    <message>
        <source>No key was added</source>
        <translation>Kunci tidak ditambahkan</translation>
    </message>
    <message>
        <source>The file says it is the key of {name}. Type its code as you were told it by letter or on the phone; whoever can change the file can change a code that comes with it.</source>
        <translation>Menurut berkas, ini kunci {name}. Ketik kodenya seperti diberitahukan lewat surat atau telepon; siapa yang dapat mengubah berkas dapat juga mengubah kode yang dikirim bersamanya.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edisi</translation>
    </message>
    <message>
        <source>Keys of signers</source>
        <translation>Kunci penanda tangan</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Tambah kunci</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Cabut…</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Percayai kunci ini</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>No edition is written down yet.</source>
        <translation>Belum ada edisi yang tercatat.</translation>
    </message>
    <message>
        <source>No key is trusted yet. A package can be taken once the key of its signer was added (Ctrl+N).</source>
        <translation>Belum ada kunci yang dipercaya. Paket baru dapat diterima setelah kunci penanda tangannya ditambahkan (Ctrl+N).</translation>
    </message>
    <message>
        <source>Edition {number}: {words}</source>
        <translation>Edisi {number}: {words}</translation>
    </message>
    <message>
        <source>Packages signed by {name} are taken from now on.</source>
        <translation>Mulai sekarang paket yang ditandatangani {name} diterima.</translation>
    </message>
    <message>
        <source>Key added</source>
        <translation>Kunci ditambahkan</translation>
    </message>
    <message>
        <source>Withdraw the key of {name}?</source>
        <translation>Cabut kunci {name}?</translation>
    </message>
    <message>
        <source>No package signed by it is taken any more, for good. Data taken before stay in use.</source>
        <translation>Paket dengan kunci ini tidak diterima lagi untuk seterusnya. Data yang sudah diterima tetap dipakai.</translation>
    </message>
    <message>
        <source>Withdraw the key</source>
        <translation>Cabut kunci</translation>
    </message>
    <message>
        <source>WITHDRAW</source>
        <translation>CABUT</translation>
    </message>
    <message>
        <source>Packages signed by {name} are not taken any more.</source>
        <translation>Paket yang ditandatangani {name} tidak diterima lagi.</translation>
    </message>
    <message>
        <source>Key withdrawn</source>
        <translation>Kunci dicabut</translation>
    </message>
    <message>
        <source>The key was not withdrawn</source>
        <translation>Kunci tidak dicabut</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
</context>
<context>
    <name>EndView</name>
    <message>
        <source>Still open</source>
        <translation>Belum terjawab</translation>
    </message>
    <message>
        <source>Everything was asked.</source>
        <translation>Semua sudah ditanyakan.</translation>
    </message>
    <message>
        <source>The person did not want to say</source>
        <translation>Orang itu tidak mau menjawab</translation>
    </message>
    <message>
        <source>Answered in private before, not asked again</source>
        <translation>Sudah dijawab pribadi sebelumnya, tidak ditanya lagi</translation>
    </message>
    <message>
        <source>{answer}, said while somebody could hear</source>
        <translation>{answer}, dijawab saat ada yang mendengar</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>dihentikan</translation>
    </message>
</context>
<context>
    <name>ExchangePanel</name>
    <message>
        <source>File from another station</source>
        <translation>Berkas dari pos lain</translation>
    </message>
    <message>
        <source>Files sent and taken in</source>
        <translation>Berkas yang dikirim dan diterima</translation>
    </message>
    <message>
        <source>Why the cases are taken back, for instance: the file did not arrive</source>
        <translation>Alasan kasus ditarik kembali, misalnya: berkas tidak sampai</translation>
    </message>
    <message>
        <source>Why the cases are taken back</source>
        <translation>Alasan kasus ditarik kembali</translation>
    </message>
    <message>
        <source>Write again…</source>
        <translation>Tulis lagi…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Tempat berkas disimpan</translation>
    </message>
    <message>
        <source>Carry it to the other station. Until its file comes back the cases are worked on there.</source>
        <translation>Bawa ke pos tujuan. Sampai berkasnya kembali, kasus dikerjakan di sana.</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>Berkas sudah ditulis</translation>
    </message>
    <message>
        <source>It was taken in before. Nothing was changed.</source>
        <translation>Berkas ini sudah pernah diterima. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>New: {new}. With something new: {more}. Unchanged: {same}.</source>
        <translation>Baru: {new}. Bertambah isinya: {more}. Tidak berubah: {same}.</translation>
    </message>
    <message>
        <source>Both stations had read {n} of them: each keeps its own reading, every decision is here.</source>
        <translation>{n} di antaranya ditelaah di kedua pos: masing-masing menyimpan telaahnya sendiri, semua keputusan ada di sini.</translation>
    </message>
    <message>
        <source>File of {station}, {moment}</source>
        <translation>Berkas dari {station}, {moment}</translation>
    </message>
    <message>
        <source>They are worked on here again. If a file comes all the same, take it in: nothing is lost.</source>
        <translation>Kasus dikerjakan lagi di sini. Bila berkasnya tetap datang, terima saja: tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>Cases taken back</source>
        <translation>Kasus ditarik kembali</translation>
    </message>
    <message>
        <source>No file was left behind.</source>
        <translation>Tidak ada berkas yang tertinggal.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Tidak ada yang dimasukkan.</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>No file was written</source>
        <translation>Berkas tidak jadi ditulis</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>Berkas tidak diterima</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Tidak terlaksana</translation>
    </message>
    <message>
        <source>No file was sent or taken in yet.</source>
        <translation>Belum ada berkas yang dikirim atau diterima.</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export (HTCDS)</source>
        <translation>Ekspor (HTCDS)</translation>
    </message>
    <message>
        <source>Export cases of a period (HTCDS 2.0)</source>
        <translation>Ekspor kasus satu masa (HTCDS 2.0)</translation>
    </message>
    <message>
        <source>Handed over from</source>
        <translation>Diserahkan dari</translation>
    </message>
    <message>
        <source>to</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Bentuk berkas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Kemajuan ekspor</translation>
    </message>
    <message>
        <source>Leaves: case code, age band, sex, status, kinds of control and exploitation, consent yes or no, partners, services with days. Stays: names, numbers, birth dates, nationality, notes, answers. Somebody who knows the case can still recognise it.</source>
        <translation>Keluar: kode kasus, kelompok umur, jenis kelamin, status, cara penguasaan dan eksploitasi, persetujuan ya atau tidak, mitra, layanan dengan harinya. Tinggal: nama, nomor, tanggal lahir, kewarganegaraan, catatan, jawaban. Yang mengenal kasusnya masih dapat mengenalinya.</translation>
    </message>
    <message>
        <source>By case code, without identity. Outside this program nobody guards the file.</source>
        <translation>Dengan kode kasus, tanpa identitas. Di luar program ini berkas tidak dijaga siapa pun.</translation>
    </message>
    <message>
        <source>{n} cases written</source>
        <translation>{n} kasus ditulis</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>No file was written. The trail says so.</source>
        <translation>Tidak ada berkas yang ditulis. Jejak audit mencatatnya.</translation>
    </message>
    <message>
        <source>Nothing could be written there. Choose another place. The trail says so.</source>
        <translation>Tidak dapat menulis di sana. Pilih tempat lain. Jejak audit mencatatnya.</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Tidak tertulis</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Tidak diekspor</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Enter both days.</source>
        <translation>Isi kedua hari.</translation>
    </message>
    <message>
        <source>{n} cases leave, {first} to {last}.</source>
        <translation>{n} kasus keluar, {first} sampai {last}.</translation>
    </message>
    <message>
        <source>{n} are not decided and stay.</source>
        <translation>{n} belum diputuskan dan tinggal.</translation>
    </message>
    <message>
        <source>{n} are at another station and stay.</source>
        <translation>{n} ada di pos lain dan tinggal.</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts of the document</source>
        <translation>Fakta dokumen</translation>
    </message>
    <message>
        <source>{n} for you</source>
        <translation>{n} untuk Anda</translation>
    </message>
    <message>
        <source>As read: {zone}</source>
        <translation>Terbaca: {zone}</translation>
    </message>
    <message>
        <source>Agreed: {titles}</source>
        <translation>Sesuai: {titles}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>Document {number}, valid until {until}; born {born}</source>
        <translation>Dokumen {number}, berlaku sampai {until}; lahir {born}</translation>
    </message>
    <message>
        <source>name added: {name}</source>
        <translation>nama tambahan: {name}</translation>
    </message>
</context>
<context>
    <name>FaultsModel</name>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yang tidak sesuai</translation>
    </message>
</context>
<context>
    <name>FeatureTable</name>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Unsur</translation>
    </message>
    <message>
        <source>Traveller (as read)</source>
        <translation>Pelintas (seperti terbaca)</translation>
    </message>
    <message>
        <source>Entry of the list</source>
        <translation>Entri daftar</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>Say where the file comes from.</source>
        <translation>Sebutkan asal berkas.</translation>
    </message>
    <message>
        <source>The date is not complete.</source>
        <translation>Tanggal belum lengkap.</translation>
    </message>
    <message>
        <source>Choose the column of a name or a number.</source>
        <translation>Pilih kolom nama atau nomor.</translation>
    </message>
    <message>
        <source>Changes need the columns of the number of the entry and of the change.</source>
        <translation>Perubahan memerlukan kolom nomor entri dan kolom perubahan.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>List of the day</source>
        <translation>Daftar per tanggal</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Pengodean</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Pemisah</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>Baris judul</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Penulisan tanggal</translation>
    </message>
    <message>
        <source>for example: letter of the owner, 20-11-2026</source>
        <translation>misalnya: surat pemilik daftar, 20-11-2026</translation>
    </message>
    <message>
        <source>whole list</source>
        <translation>lengkap</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>perubahan</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>hari dahulu</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>bulan dahulu</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>titik koma ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>koma ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>garis |</translation>
    </message>
    <message>
        <source>no headings</source>
        <translation>tanpa judul</translation>
    </message>
    <message>
        <source>– not in the file</source>
        <translation>– tidak ada di berkas</translation>
    </message>
    <message>
        <source>row {n}: {words}</source>
        <translation>baris {n}: {words}</translation>
    </message>
    <message>
        <source>row {n}, {count} cells</source>
        <translation>baris {n}, {count} sel</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Kasus berada</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>to {station}</source>
        <translation>ke {station}</translation>
    </message>
    <message>
        <source>from {station}</source>
        <translation>dari {station}</translation>
    </message>
    <message>
        <source>file not written</source>
        <translation>berkas belum ditulis</translation>
    </message>
    <message>
        <source>here</source>
        <translation>di sini</translation>
    </message>
    <message>
        <source>away</source>
        <translation>di pos lain</translation>
    </message>
    <message>
        <source>{n} of {all} away</source>
        <translation>{n} dari {all} di pos lain</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>more</source>
        <translation>lainnya</translation>
    </message>
</context>
<context>
    <name>FirstPassphraseForm</name>
    <message>
        <source>Choose your own passphrase</source>
        <translation>Pilih frasa sandi Anda sendiri</translation>
    </message>
    <message>
        <source>The first passphrase works once only. Nobody but you will know the new one; it cannot be read back by anybody.</source>
        <translation>Frasa sandi pertama hanya berlaku satu kali. Selain Anda tidak ada yang tahu frasa yang baru; tidak seorang pun dapat membacanya kembali.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>One-time passphrase</source>
        <translation>Frasa sandi sekali pakai</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frasa sandi baru</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Ulangi frasa sandi baru</translation>
    </message>
</context>
<context>
    <name>FirstPassphrasePage</name>
    <message>
        <source>Save and go on</source>
        <translation>Simpan dan lanjut</translation>
    </message>
    <message>
        <source>Saving the new passphrase. This takes about a second…</source>
        <translation>Menyimpan frasa sandi baru. Perlu kira-kira satu detik…</translation>
    </message>
    <message>
        <source>The passphrase was not changed</source>
        <translation>Frasa sandi belum diganti</translation>
    </message>
</context>
<context>
    <name>FoldLine</name>
    <message>
        <source>{n} in order: {rows}</source>
        <translation>{n} sesuai: {rows}</translation>
    </message>
    <message>
        <source>Space shows them.</source>
        <translation>Spasi untuk melihat.</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>{n} private items</source>
        <translation>{n} butir pribadi</translation>
    </message>
    <message>
        <source>{items}: not asked</source>
        <translation>{items}: tidak ditanyakan</translation>
    </message>
    <message>
        <source>{items}: ask once apart</source>
        <translation>{items}: tanyakan setelah terpisah</translation>
    </message>
    <message>
        <source>1 private item</source>
        <translation>1 butir pribadi</translation>
    </message>
    <message>
        <source>{items}: ask now, apart</source>
        <translation>{items}: tanyakan sekarang, terpisah</translation>
    </message>
    <message>
        <source>{items}: apart from the companion</source>
        <translation>{items}: terpisah dari penyerta</translation>
    </message>
    <message>
        <source>{items}: beside the companion</source>
        <translation>{items}: di dekat penyerta</translation>
    </message>
    <message>
        <source>{items}: answered</source>
        <translation>{items}: sudah dijawab</translation>
    </message>
    <message>
        <source>now apart</source>
        <translation>sudah terpisah</translation>
    </message>
    <message>
        <source>The person is apart from the companion now</source>
        <translation>Orang ini sudah terpisah dari penyerta</translation>
    </message>
    <message>
        <source>0: not asked. Space: apart now.</source>
        <translation>0: tidak ditanyakan. Spasi: sudah terpisah.</translation>
    </message>
    <message>
        <source>Space: apart now.</source>
        <translation>Spasi: sekarang terpisah.</translation>
    </message>
</context>
<context>
    <name>FollowUpBar</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Penanganan</translation>
    </message>
    <message>
        <source>Note step</source>
        <translation>Catat langkah</translation>
    </message>
    <message>
        <source>Service began</source>
        <translation>Layanan mulai</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Layanan akhir</translation>
    </message>
    <message>
        <source>Plan contact</source>
        <translation>Rencana kontak</translation>
    </message>
    <message>
        <source>Note contact</source>
        <translation>Catat kontak</translation>
    </message>
    <message>
        <source>Give up contact</source>
        <translation>Batal kontak</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Tutup kasus</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Export with identity</source>
        <translation>Ekspor dengan identitas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
</context>
<context>
    <name>FollowUpListForm</name>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Jatuh tempo</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Export (HTCDS, .csv or .json)</source>
        <translation>Ekspor (HTCDS, .csv atau .json)</translation>
    </message>
    <message>
        <source>case code {code}</source>
        <translation>kode kasus {code}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>age {band}</source>
        <translation>umur {band}</translation>
    </message>
    <message>
        <source>Closed: {why}</source>
        <translation>Ditutup: {why}</translation>
    </message>
    <message>
        <source>Not safe at home</source>
        <translation>Belum aman di rumah</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Tidak tertulis</translation>
    </message>
    <message>
        <source>By case code, without identity. Outside this program nobody guards the file.</source>
        <translation>Dengan kode kasus, tanpa identitas. Di luar program ini berkas tidak dijaga siapa pun.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Sudah ditulis</translation>
    </message>
    <message>
        <source>Nothing could be written there. Choose another place. The trail says so.</source>
        <translation>Tidak dapat menulis di sana. Pilih tempat lain. Jejak audit mencatatnya.</translation>
    </message>
    <message>
        <source>With identity. Outside this program nobody guards the file.</source>
        <translation>Dengan identitas. Di luar program ini berkas tidak dijaga siapa pun.</translation>
    </message>
    <message>
        <source>Act now: {what}</source>
        <translation>Bertindak sekarang: {what}</translation>
    </message>
    <message>
        <source>Call the partner, the police (110) or an ambulance at once, and note what was done.</source>
        <translation>Segera hubungi mitra, polisi (110), atau ambulans, lalu catat tindakannya.</translation>
    </message>
</context>
<context>
    <name>FollowUpTables</name>
    <message>
        <source>Referrals</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Lini masa</translation>
    </message>
    <message>
        <source>No letter was issued. The referral is made from the case (F9).</source>
        <translation>Belum ada surat. Rujukan dibuat dari kasus (F9).</translation>
    </message>
    <message>
        <source>No service has begun.</source>
        <translation>Belum ada layanan.</translation>
    </message>
    <message>
        <source>No contact is planned.</source>
        <translation>Belum ada rencana kontak.</translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>Not sent</source>
        <translation>Belum dikirim</translation>
    </message>
    <message>
        <source>Sent, no reply yet</source>
        <translation>Terkirim, belum dibalas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Tidak diterima</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Dalam layanan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Dicabut</translation>
    </message>
    <message>
        <source>Letter to be sent</source>
        <translation>Surat belum dikirim</translation>
    </message>
    <message>
        <source>Reply of the partner</source>
        <translation>Balasan mitra</translation>
    </message>
    <message>
        <source>Tell the recipient of the withdrawal</source>
        <translation>Beri tahu penerima: persetujuan dicabut</translation>
    </message>
    <message>
        <source>Letter after an emergency hand-over</source>
        <translation>Surat setelah serah terima darurat</translation>
    </message>
    <message>
        <source>Planned contact</source>
        <translation>Kontak terencana</translation>
    </message>
    <message>
        <source>No contact planned yet</source>
        <translation>Belum ada rencana kontak</translation>
    </message>
    <message>
        <source>Referral: step noted</source>
        <translation>Langkah rujukan dicatat</translation>
    </message>
    <message>
        <source>Service noted</source>
        <translation>Layanan dicatat</translation>
    </message>
    <message>
        <source>Contact noted</source>
        <translation>Kontak dicatat</translation>
    </message>
    <message>
        <source>Case closed or opened again</source>
        <translation>Kasus ditutup atau dibuka lagi</translation>
    </message>
    <message>
        <source>Case exported</source>
        <translation>Kasus diekspor</translation>
    </message>
    <message>
        <source>Follow-up listed</source>
        <translation>Daftar tindak lanjut dibuka</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>dimulai</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>berakhir</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>direncanakan</translation>
    </message>
    <message>
        <source>made</source>
        <translation>dilakukan</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>dibuka lagi</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>tindak lanjut</translation>
    </message>
    <message>
        <source>checklist of care</source>
        <translation>daftar penanganan</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>sebagai JSON</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>kasus sudah ditutup</translation>
    </message>
    <message>
        <source>something still open</source>
        <translation>masih ada yang terbuka</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>belum dipilih</translation>
    </message>
    <message>
        <source>too many cases</source>
        <translation>terlalu banyak kasus</translation>
    </message>
    <message>
        <source>no case to export</source>
        <translation>tidak ada kasus untuk diekspor</translation>
    </message>
    <message>
        <source>letter not printed yet</source>
        <translation>surat belum dicetak</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>belum diputuskan</translation>
    </message>
    <message>
        <source>who answered is missing</source>
        <translation>nama pemberi jawaban kosong</translation>
    </message>
    <message>
        <source>safety asked while others could hear</source>
        <translation>soal keamanan ditanyakan saat orang lain bisa mendengar</translation>
    </message>
    <message>
        <source>a service still runs</source>
        <translation>masih ada layanan berjalan</translation>
    </message>
    <message>
        <source>step not possible now</source>
        <translation>langkah tidak bisa sekarang</translation>
    </message>
    <message>
        <source>no table of partners</source>
        <translation>bukan tabel mitra</translation>
    </message>
    <message>
        <source>not safe, and no reason for closing</source>
        <translation>belum aman, alasan penutupan kosong</translation>
    </message>
    <message>
        <source>This case is closed. Open it again first.</source>
        <translation>Kasus ini sudah ditutup. Buka lagi dahulu.</translation>
    </message>
    <message>
        <source>A referral, a service or a contact is still open. Finish these first.</source>
        <translation>Masih ada rujukan, layanan, atau kontak yang terbuka. Selesaikan dahulu.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Pilih satu dari daftar.</translation>
    </message>
    <message>
        <source>More than {most} cases. Choose a shorter period.</source>
        <translation>Lebih dari {most} kasus. Pilih masa yang lebih pendek.</translation>
    </message>
    <message>
        <source>No decided case of this station lies in this period.</source>
        <translation>Tidak ada kasus pos ini yang sudah diputuskan dalam masa ini.</translation>
    </message>
    <message>
        <source>This letter was never printed or exported, so it cannot have been sent.</source>
        <translation>Surat ini belum pernah dicetak atau diekspor, jadi belum mungkin dikirim.</translation>
    </message>
    <message>
        <source>A case is decided before it is closed.</source>
        <translation>Kasus diputuskan dahulu sebelum ditutup.</translation>
    </message>
    <message>
        <source>Write who at the partner answered or was told.</source>
        <translation>Tulis siapa di mitra yang menjawab atau diberi tahu.</translation>
    </message>
    <message>
        <source>Safety is asked only when the person was reached and nobody could hear.</source>
        <translation>Soal keamanan hanya ditanyakan bila orangnya terhubung dan tidak ada yang bisa mendengar.</translation>
    </message>
    <message>
        <source>A service of this referral still runs. End it first.</source>
        <translation>Masih ada layanan dari rujukan ini yang berjalan. Akhiri dahulu.</translation>
    </message>
    <message>
        <source>This step is not possible where the referral stands now.</source>
        <translation>Langkah ini tidak bisa pada keadaan rujukan sekarang.</translation>
    </message>
    <message>
        <source>This file is no table of partners. Export the directory and fill in that table.</source>
        <translation>Berkas ini bukan tabel mitra. Ekspor direktori lalu isi tabel itu.</translation>
    </message>
    <message>
        <source>The last contact told of something that is not safe. Write why the case is closed all the same.</source>
        <translation>Kontak terakhir menyebut keadaan yang belum aman. Tulis alasan kasus tetap ditutup.</translation>
    </message>
    <message>
        <source>To be countersigned</source>
        <translation>Perlu disahkan orang kedua</translation>
    </message>
    <message>
        <source>Checklist of care is late</source>
        <translation>Daftar penanganan lewat waktu</translation>
    </message>
    <message>
        <source>Service begun: {what}</source>
        <translation>Layanan dimulai: {what}</translation>
    </message>
    <message>
        <source>Service ended: {what}</source>
        <translation>Layanan berakhir: {what}</translation>
    </message>
    <message>
        <source>Contact planned for {day}</source>
        <translation>Kontak direncanakan {day}</translation>
    </message>
    <message>
        <source>Contact: {what}</source>
        <translation>Kontak: {what}</translation>
    </message>
    <message>
        <source>Contact given up</source>
        <translation>Kontak dibatalkan</translation>
    </message>
    <message>
        <source>Case closed: {why}</source>
        <translation>Kasus ditutup: {why}</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>Kasus dibuka lagi</translation>
    </message>
    <message>
        <source>Exported with identity</source>
        <translation>Diekspor dengan identitas</translation>
    </message>
    <message>
        <source>Exported without identity</source>
        <translation>Diekspor tanpa identitas</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>pada {day}</translation>
    </message>
    <message>
        <source>What became of the referral</source>
        <translation>Perkembangan rujukan</translation>
    </message>
    <message>
        <source>A service began</source>
        <translation>Layanan dimulai</translation>
    </message>
    <message>
        <source>A service ended</source>
        <translation>Layanan berakhir</translation>
    </message>
    <message>
        <source>Plan a contact</source>
        <translation>Rencanakan kontak</translation>
    </message>
    <message>
        <source>Note the contact</source>
        <translation>Catat kontak</translation>
    </message>
    <message>
        <source>Give up the contact</source>
        <translation>Batalkan kontak</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Tutup kasus</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Buka lagi kasus</translation>
    </message>
</context>
<context>
    <name>FormerModel</name>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>(shipped)</source>
        <translation>(bawaan)</translation>
    </message>
</context>
<context>
    <name>GroupBeside</name>
    <message>
        <source>The next passport joins {name}</source>
        <translation>Paspor berikut masuk ke {name}</translation>
    </message>
    <message>
        <source>the open group</source>
        <translation>rombongan yang dibuka</translation>
    </message>
    <message>
        <source>Alt+O shows the group; Alt+X there closes it.</source>
        <translation>Alt+O menampilkan rombongan; Alt+X di sana menutupnya.</translation>
    </message>
    <message>
        <source>From the group: flight, operator, purpose, ticket, address. Alt+O shows and changes it.</source>
        <translation>Dari rombongan: penerbangan, penyelenggara, maksud, tiket, alamat. Alt+O menampilkan dan mengubahnya.</translation>
    </message>
    <message>
        <source>From {name}: flight, operator, purpose, ticket, address. Alt+O shows it.</source>
        <translation>Dari {name}: penerbangan, penyelenggara, maksud, tiket, alamat. Alt+O menampilkannya.</translation>
    </message>
    <message>
        <source>This document is saved in this group already, as number {n}.</source>
        <translation>Dokumen ini sudah tersimpan dalam rombongan ini, nomor {n}.</translation>
    </message>
</context>
<context>
    <name>GroupChoice</name>
    <message>
        <source>Open groups of this station</source>
        <translation>Rombongan yang dibuka di tempat ini</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} dibuka</translation>
    </message>
    <message>
        <source>The groups could not be read. Try again (F5).</source>
        <translation>Daftar rombongan tidak dapat dibaca. Coba lagi (F5).</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>No group is open at this station. F2 begins one.</source>
        <translation>Tidak ada rombongan yang dibuka di tempat ini. F2 memulai rombongan.</translation>
    </message>
    <message>
        <source>Enter goes on with a group, also one of another counter. F2: a new one.</source>
        <translation>Enter melanjutkan rombongan, juga milik konter lain. F2: rombongan baru.</translation>
    </message>
    <message>
        <source>Open since an earlier day: {n}. Alt+X closes the marked one.</source>
        <translation>Masih dibuka sejak hari sebelumnya: {n}. Alt+X menutup yang ditandai.</translation>
    </message>
</context>
<context>
    <name>GroupFields</name>
    <message>
        <source>Only for {name}</source>
        <translation>Hanya untuk {name}</translation>
    </message>
    <message>
        <source>Entered once</source>
        <translation>Diisi sekali</translation>
    </message>
    <message>
        <source>People in the list</source>
        <translation>Jumlah menurut daftar</translation>
    </message>
    <message>
        <source>– not for the group</source>
        <translation>– tidak untuk rombongan</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Group</source>
        <translation>Rombongan</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Paspor</translation>
    </message>
    <message>
        <source>Travel data</source>
        <translation>Data perjalanan</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>belum dipindai</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>from the group</source>
        <translation>dari rombongan</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>sedang diperiksa</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>with the supervisor</source>
        <translation>di supervisor</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>tidak lengkap</translation>
    </message>
    <message>
        <source>own, {n} items</source>
        <translation>sendiri, {n} butir</translation>
    </message>
    <message>
        <source>own, none yet</source>
        <translation>sendiri, belum ada</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>this person</source>
        <translation>orang ini</translation>
    </message>
    <message>
        <source>Go on with the group</source>
        <translation>Lanjutkan rombongan</translation>
    </message>
    <message>
        <source>opened {time}</source>
        <translation>dibuka {time}</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Orang berikut</translation>
    </message>
    <message>
        <source>Somebody of this group is open. Finish with them, then choose another.</source>
        <translation>Anggota rombongan ini sedang diperiksa. Selesaikan dulu, lalu pilih yang lain.</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Buka rombongan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Rombongan baru</translation>
    </message>
    <message>
        <source>Edit the group</source>
        <translation>Ubah data rombongan</translation>
    </message>
    <message>
        <source>Change for this person</source>
        <translation>Ubah untuk orang ini</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Lepas dari rombongan</translation>
    </message>
    <message>
        <source>Close the group</source>
        <translation>Tutup rombongan</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Carried to everybody as “from the group”</source>
        <translation>Dibawa ke setiap orang sebagai “dari rombongan”</translation>
    </message>
    <message>
        <source>Flight, operator, purpose, ticket, address. Can be changed per person.</source>
        <translation>Penerbangan, penyelenggara, maksud, tiket, alamat. Dapat diubah per orang.</translation>
    </message>
    <message>
        <source>Never carried</source>
        <translation>Tidak pernah dibawa</translation>
    </message>
    <message>
        <source>Answers about the person: interview, what was seen, document, SIMKIM. Always asked one by one.</source>
        <translation>Jawaban tentang orangnya: wawancara, yang dilihat, paspor dan dokumen, SIMKIM. Itu selalu diisi sendiri-sendiri.</translation>
    </message>
    <message>
        <source>This group is open since {day}</source>
        <translation>Rombongan ini dibuka sejak {day}</translation>
    </message>
    <message>
        <source>Close it (Alt+X) when everybody is through; Alt+O chooses another.</source>
        <translation>Tutup (Alt+X) bila semua sudah selesai; Alt+O memilih yang lain.</translation>
    </message>
    <message>
        <source>The group is closed</source>
        <translation>Rombongan ditutup</translation>
    </message>
    <message>
        <source>The next passport opens a screening of its own.</source>
        <translation>Paspor berikut membuka pemeriksaan tersendiri.</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Group</source>
        <translation>Rombongan</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>without a name yet</source>
        <translation>belum bernama</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} dari {all}</translation>
    </message>
    <message>
        <source>{n} being checked</source>
        <translation>{n} sedang diperiksa</translation>
    </message>
    <message>
        <source>open here</source>
        <translation>dibuka di sini</translation>
    </message>
    <message>
        <source>of another version</source>
        <translation>dari versi lain</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>Anda</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>immediate danger</source>
        <translation>bahaya segera</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>anak</translation>
    </message>
    <message>
        <source>a foreigner to be protected</source>
        <translation>orang asing yang dilindungi</translation>
    </message>
    <message>
        <source>a citizen coming home</source>
        <translation>WNI yang pulang</translation>
    </message>
    <message>
        <source>no punishment</source>
        <translation>tidak dipidana</translation>
    </message>
    <message>
        <source>rights to tell the person about</source>
        <translation>hak yang disampaikan kepada orangnya</translation>
    </message>
    <message>
        <source>time to recover</source>
        <translation>waktu untuk tenang</translation>
    </message>
    <message>
        <source>checked on {day}</source>
        <translation>diperiksa {day}</translation>
    </message>
</context>
<context>
    <name>GuidanceBlock</name>
    <message>
        <source>What to do now</source>
        <translation>Yang dilakukan sekarang</translation>
    </message>
    <message>
        <source>What to do now: {topics}</source>
        <translation>Yang dilakukan sekarang: {topics}</translation>
    </message>
    <message>
        <source>What to do now, whole text</source>
        <translation>Yang dilakukan sekarang, seluruhnya</translation>
    </message>
</context>
<context>
    <name>GuidanceDialog</name>
    <message>
        <source>What to do now</source>
        <translation>Yang dilakukan sekarang</translation>
    </message>
    <message>
        <source>Advice with its source, not a decision. Articles marked so are still to be checked.</source>
        <translation>Saran dengan sumbernya, bukan keputusan. Pasal yang diberi tanda masih perlu diperiksa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Referral letter</source>
        <translation>Surat rujukan</translation>
    </message>
    <message>
        <source>your signature</source>
        <translation>tanda tangan Anda</translation>
    </message>
    <message>
        <source>on your behalf</source>
        <translation>atas nama Anda</translation>
    </message>
    <message>
        <source>as acting head</source>
        <translation>sebagai Plh.</translation>
    </message>
    <message>
        <source>as interim head</source>
        <translation>sebagai Plt.</translation>
    </message>
    <message>
        <source>Letter past an ended MoU</source>
        <translation>Surat, MoU sudah berakhir</translation>
    </message>
    <message>
        <source>Exception from consent</source>
        <translation>Pengecualian persetujuan</translation>
    </message>
    <message>
        <source>Refusal being written</source>
        <translation>Penolakan sedang ditulis</translation>
    </message>
    <message>
        <source>Exception being written</source>
        <translation>Pengecualian sedang ditulis</translation>
    </message>
    <message>
        <source>Withdrawals to be told within 3x24 hours</source>
        <translation>Pencabutan yang harus diberitahukan dalam 3x24 jam</translation>
    </message>
    <message>
        <source>the next by {day} {time}</source>
        <translation>terdekat {day} {time}</translation>
    </message>
    <message>
        <source>Past that time: {n}</source>
        <translation>Lewat waktu: {n}</translation>
    </message>
    <message>
        <source>People waiting over {n} minutes without a decision</source>
        <translation>Orang menunggu lebih dari {n} menit tanpa keputusan</translation>
    </message>
    <message>
        <source>Follow-up that is late</source>
        <translation>Tindak lanjut yang terlambat</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Head of the office</source>
        <translation>Kepala kantor</translation>
    </message>
</context>
<context>
    <name>HeadPage</name>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>To the papers to sign</source>
        <translation>Ke berkas untuk ditandatangani</translation>
    </message>
    <message>
        <source>To the second approvals</source>
        <translation>Ke pengesahan orang kedua</translation>
    </message>
    <message>
        <source>Signed or seen</source>
        <translation>Sudah ditandatangani atau dilihat</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Sahkan</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Untuk ditandatangani</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Orang kedua</translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>Diperbarui {time}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>No paper waits.</source>
        <translation>Tidak ada berkas yang menunggu.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Tidak ada yang menunggu.</translation>
    </message>
    <message>
        <source>You did this yourself: somebody else confirms it.</source>
        <translation>Anda sendiri yang melakukannya: orang lain yang mengesahkan.</translation>
    </message>
    <message>
        <source>Not saved before a second person confirms: at the desk of {name}.</source>
        <translation>Belum disimpan sebelum orang kedua mengesahkan: di meja {name}.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>{paper} {number} is off the list</source>
        <translation>{paper} {number} keluar dari daftar</translation>
    </message>
    <message>
        <source>Countersigned for case {code}</source>
        <translation>Disahkan untuk kasus {code}</translation>
    </message>
    <message>
        <source>Countersign: {what}, case {code}?</source>
        <translation>Sahkan: {what}, kasus {code}?</translation>
    </message>
    <message>
        <source>Ask {name} for the reason first. It stands in the case, which is not shown here.</source>
        <translation>Tanyakan alasannya kepada {name} dulu. Alasan itu ada di kasus, yang tidak ditampilkan di sini.</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>Tidak dilakukan</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>While waiting</source>
        <translation>Selama menunggu</translation>
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
    <name>HoldBeside</name>
    <message>
        <source>Legal hold</source>
        <translation>Penangguhan pemusnahan</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Tidak ada yang ditangguhkan.</translation>
    </message>
    <message>
        <source>What is held stays whatever its period says, until the hold is lifted.</source>
        <translation>Yang ditangguhkan tetap disimpan, apa pun masa simpannya, sampai penangguhan dicabut.</translation>
    </message>
    <message>
        <source>Register number or case code</source>
        <translation>Nomor register atau kode kasus</translation>
    </message>
    <message>
        <source>Why it is held, or why it is lifted</source>
        <translation>Alasan menangguhkan atau mencabut</translation>
    </message>
</context>
<context>
    <name>HoldsModel</name>
    <message>
        <source>Held</source>
        <translation>Ditangguhkan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>F3: correct by hand</source>
        <translation>F3: perbaiki dengan tangan</translation>
    </message>
    <message>
        <source>name not read</source>
        <translation>nama tidak terbaca</translation>
    </message>
    <message>
        <source>Works abroad</source>
        <translation>Bekerja ke luar negeri</translation>
    </message>
    <message>
        <source>Citizen coming home</source>
        <translation>Kepulangan WNI</translation>
    </message>
    <message>
        <source>Needs a closer look</source>
        <translation>Perlu pendalaman</translation>
    </message>
    <message>
        <source> (age {age})</source>
        <translation> ({age} th)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>identity card (KTP-el)</source>
        <translation>KTP-el</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Diterbitkan</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku s.d.</translation>
    </message>
    <message>
        <source>Name added</source>
        <translation>Nama tambahan</translation>
    </message>
    <message>
        <source>MRZ pasted</source>
        <translation>MRZ ditempel</translation>
    </message>
    <message>
        <source>MRZ typed by the officer</source>
        <translation>MRZ diketik petugas</translation>
    </message>
    <message>
        <source>Typed by the officer, no check digits</source>
        <translation>Diketik petugas, tanpa angka periksa</translation>
    </message>
    <message>
        <source>From the crew list, no check digits</source>
        <translation>Dari daftar awak, tanpa angka periksa</translation>
    </message>
    <message>
        <source>{good} of {all} check digits agree</source>
        <translation>Angka periksa {good} dari {all} cocok</translation>
    </message>
    <message>
        <source>optional number not in use</source>
        <translation>nomor opsional tidak dipakai</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Corrected by hand. The MRZ has: {fields}</source>
        <translation>Diperbaiki dengan tangan. Menurut MRZ: {fields}</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>paspor</translation>
    </message>
    <message>
        <source>diplomatic passport</source>
        <translation>paspor diplomatik</translation>
    </message>
    <message>
        <source>service passport</source>
        <translation>paspor dinas</translation>
    </message>
    <message>
        <source>emergency passport</source>
        <translation>paspor darurat</translation>
    </message>
</context>
<context>
    <name>IdentityPanel</name>
    <message>
        <source>Export with identity</source>
        <translation>Ekspor dengan identitas</translation>
    </message>
    <message>
        <source>Name, birth date, citizenship and document number go along. Outside this program nobody guards them.</source>
        <translation>Nama, tanggal lahir, kewarganegaraan, dan nomor dokumen ikut keluar. Di luar program ini tidak ada yang menjaganya.</translation>
    </message>
    <message>
        <source>Why identity goes along</source>
        <translation>Alasan identitas ikut</translation>
    </message>
    <message>
        <source>Export with identity…</source>
        <translation>Ekspor dengan identitas…</translation>
    </message>
</context>
<context>
    <name>ImportPart</name>
    <message>
        <source>Load as a new version</source>
        <translation>Muat sebagai versi baru</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>First rows as they would be taken</source>
        <translation>Baris pertama seperti akan dimuat</translation>
    </message>
    <message>
        <source>This format says itself what stands where. What cannot be taken is told after the load.</source>
        <translation>Format ini menyebut sendiri letak datanya. Yang tidak dapat diambil disebut setelah dimuat.</translation>
    </message>
    <message>
        <source>No column is chosen yet: choose at the right which one holds what.</source>
        <translation>Belum ada kolom yang dipilih: pilih di kanan kolom mana berisi apa.</translation>
    </message>
    <message>
        <source>{n} cells of these rows would not be taken as they stand.</source>
        <translation>{n} sel di baris ini tidak dapat diambil apa adanya.</translation>
    </message>
    <message>
        <source>Everything in these rows would be taken.</source>
        <translation>Semua isi baris ini dapat diambil.</translation>
    </message>
    <message>
        <source>What stands in the cells is not shown to an administrator.</source>
        <translation>Isi sel tidak diperlihatkan kepada administrator.</translation>
    </message>
    <message>
        <source>This file cannot be loaded</source>
        <translation>Berkas ini tidak dapat dimuat</translation>
    </message>
    <message>
        <source>Reason: {why}.</source>
        <translation>Alasan: {why}.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Columns of the file</source>
        <translation>Kolom berkas</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>Yang akan diambil</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>Baris judul kolom</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Tanggal ditulis</translation>
    </message>
    <message>
        <source>day first (31-12)</source>
        <translation>hari dahulu (31-12)</translation>
    </message>
    <message>
        <source>month first (12-31)</source>
        <translation>bulan dahulu (12-31)</translation>
    </message>
    <message>
        <source>Line {n}: {words}</source>
        <translation>Baris {n}: {words}</translation>
    </message>
    <message>
        <source>– not in the file</source>
        <translation>– tidak ada di berkas</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} orang</translation>
    </message>
    <message>
        <source>{n} with something not read</source>
        <translation>{n} dengan isian yang tidak terbaca</translation>
    </message>
    <message>
        <source>lines passed over, nobody named: {lines}</source>
        <translation>baris dilewati, tanpa nama: {lines}</translation>
    </message>
    <message>
        <source>Choose the column of: {names}</source>
        <translation>Pilih kolom untuk: {names}</translation>
    </message>
    <message>
        <source>Alt+F lays the columns of IMO FAL form 5 from left to right; look whether they fit.</source>
        <translation>Alt+F menata kolom menurut formulir IMO FAL 5 dari kiri ke kanan; periksa apakah cocok.</translation>
    </message>
    <message>
        <source>Nobody is named below the headings</source>
        <translation>Di bawah judul kolom tidak ada nama</translation>
    </message>
    <message>
        <source>Choose another row of headings. Cells with formulas have no words: ask for the list as values.</source>
        <translation>Pilih baris judul yang lain. Sel berisi rumus tidak memuat isian: minta daftar berisi nilai.</translation>
    </message>
    <message>
        <source>More than one column is called: {names}</source>
        <translation>Lebih dari satu kolom bernama: {names}</translation>
    </message>
    <message>
        <source>The first one is taken. Look at the rows, or choose the other one below.</source>
        <translation>Yang pertama diambil. Lihat barisnya, atau pilih yang lain di bawah.</translation>
    </message>
    <message>
        <source>Nothing in the list tells day from month</source>
        <translation>Daftar ini tidak menunjukkan mana hari dan mana bulan</translation>
    </message>
    <message>
        <source>Choose below how dates are written. Until then such dates stay unread.</source>
        <translation>Pilih di bawah cara tanggal ditulis. Sebelum itu tanggal seperti ini belum terbaca.</translation>
    </message>
</context>
<context>
    <name>Instrument</name>
    <message>
        <source>strong item</source>
        <translation>butir kuat</translation>
    </message>
    <message>
        <source>medium item</source>
        <translation>butir sedang</translation>
    </message>
    <message>
        <source>weak item</source>
        <translation>butir lemah</translation>
    </message>
    <message>
        <source>counted as a fact</source>
        <translation>dihitung sebagai fakta</translation>
    </message>
    <message>
        <source>context, adds nothing</source>
        <translation>konteks, tidak menambah nilai</translation>
    </message>
    <message>
        <source>disputed by sources</source>
        <translation>diperdebatkan sumber</translation>
    </message>
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
        <source>Declined</source>
        <translation>Menolak</translation>
    </message>
    <message>
        <source>Can&apos;t check</source>
        <translation>Tak dapat dicek</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>dilihat</translation>
    </message>
    <message>
        <source>told</source>
        <translation>diceritakan</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokumen</translation>
    </message>
    <message>
        <source>question card</source>
        <translation>kartu tanya</translation>
    </message>
    <message>
        <source>adds nothing</source>
        <translation>tidak menambah</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>belum dinilai</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positif</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ada ya</translation>
    </message>
    <message>
        <source>not positive</source>
        <translation>belum positif</translation>
    </message>
    <message>
        <source>no yes</source>
        <translation>belum ada ya</translation>
    </message>
    <message>
        <source>{result} (strengths: {mark})</source>
        <translation>{result} (bobot: {mark})</translation>
    </message>
    <message>
        <source>One more yes in {items} would make “{dimension}” positive; the result stays.</source>
        <translation>Satu ya lagi di {items} menjadikan “{dimension}” positif; hasilnya tetap.</translation>
    </message>
    <message>
        <source>One more yes in {items} would change the result to: {result}.</source>
        <translation>Satu ya lagi di {items} mengubah hasil menjadi: {result}.</translation>
    </message>
    <message>
        <source>One more yes in {items}: {result}, to the supervisor within the hour.</source>
        <translation>Satu ya lagi di {items}: {result}, ke supervisor dalam satu jam.</translation>
    </message>
    <message>
        <source>No single further yes would change the result.</source>
        <translation>Tidak ada satu ya lagi yang mengubah hasil.</translation>
    </message>
    <message>
        <source>from the in-depth list</source>
        <translation>dari pendalaman</translation>
    </message>
    <message>
        <source>Work promised</source>
        <translation>Pekerjaan yang dijanjikan</translation>
    </message>
    <message>
        <source>Country of work</source>
        <translation>Negara tempat bekerja</translation>
    </message>
    <message>
        <source>Pay promised a month</source>
        <translation>Upah dijanjikan per bulan</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Who paid for the journey</source>
        <translation>Siapa membayar perjalanan</translation>
    </message>
    <message>
        <source>Who keeps the passport</source>
        <translation>Siapa memegang paspor</translation>
    </message>
    <message>
        <source>Who waits at arrival</source>
        <translation>Siapa menunggu di tujuan</translation>
    </message>
</context>
<context>
    <name>InstrumentPage</name>
    <message>
        <source>age {age}</source>
        <translation>{age} th</translation>
    </message>
    <message>
        <source>Back to in-depth questions</source>
        <translation>Kembali ke pendalaman</translation>
    </message>
    <message>
        <source>Next instrument</source>
        <translation>Daftar berikutnya</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Apa yang mengubah</translation>
    </message>
    <message>
        <source>Promised job</source>
        <translation>Pekerjaan dijanjikan</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Cara menanyakan</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Simpan dulu</translation>
    </message>
    <message>
        <source>Group before</source>
        <translation>Kelompok sebelumnya</translation>
    </message>
    <message>
        <source>Group after</source>
        <translation>Kelompok berikutnya</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Diketahui dari</translation>
    </message>
    <message>
        <source>PgUp, PgDn: groups. F1: how to ask.</source>
        <translation>PgUp, PgDn: kelompok. F1: cara menanyakan.</translation>
    </message>
</context>
<context>
    <name>InstrumentResult</name>
    <message>
        <source>Result so far</source>
        <translation>Hasil sementara</translation>
    </message>
    <message>
        <source>rule {rule}, items {items}</source>
        <translation>aturan {rule}, butir {items}</translation>
    </message>
    <message>
        <source>List: {list}. Advice, not a decision; the counter&apos;s own result stays as it is.</source>
        <translation>Daftar: {list}. Saran, bukan keputusan; hasil pendalaman sendiri tidak berubah.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Not known: {n} items</source>
        <translation>Yang belum diketahui: {n} butir</translation>
    </message>
    <message>
        <source>What one more yes would change</source>
        <translation>Yang berubah dengan satu ya lagi</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>told</source>
        <translation>diceritakan</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>dilihat</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokumen</translation>
    </message>
    <message>
        <source>question card</source>
        <translation>kartu pertanyaan</translation>
    </message>
    <message>
        <source>Private interview paused. F9 goes on with it.</source>
        <translation>Wawancara pribadi dijeda. F9 melanjutkannya.</translation>
    </message>
    <message>
        <source>Private interview ended.</source>
        <translation>Wawancara pribadi sudah diakhiri.</translation>
    </message>
    <message>
        <source>Does not want to say</source>
        <translation>Tidak mau menjawab</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} sampai {end}</translation>
    </message>
    <message>
        <source>begun {start}</source>
        <translation>mulai {start}</translation>
    </message>
    <message>
        <source>language: {words}</source>
        <translation>bahasa: {words}</translation>
    </message>
    <message>
        <source>interpreter: {code}</source>
        <translation>juru bahasa: {code}</translation>
    </message>
    <message>
        <source>paused {start} to {end}</source>
        <translation>jeda {start} sampai {end}</translation>
    </message>
    <message>
        <source>paused since {start}</source>
        <translation>dijeda sejak {start}</translation>
    </message>
    <message>
        <source>Done: {titles}</source>
        <translation>Sudah: {titles}</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>Remarks of the officer: {words}</source>
        <translation>Catatan petugas: {words}</translation>
    </message>
</context>
<context>
    <name>InterviewForm</name>
    <message>
        <source>Private interview</source>
        <translation>Wawancara pribadi</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Kata sendiri</translation>
    </message>
    <message>
        <source>Question {n} of {all}</source>
        <translation>Pertanyaan {n} dari {all}</translation>
    </message>
    <message>
        <source>{n} of {all} answered</source>
        <translation>{n} dari {all} terjawab</translation>
    </message>
    <message>
        <source>Not yet: each step first</source>
        <translation>Belum: setiap langkah dahulu</translation>
    </message>
    <message>
        <source>Say of each step that it is done, why it was not possible, or that the person declined it.</source>
        <translation>Tandai setiap langkah: sudah, tidak bisa dengan alasannya, atau ditolak oleh orangnya.</translation>
    </message>
    <message>
        <source>Somebody can hear: nothing private is asked</source>
        <translation>Ada yang mendengar: jangan tanyakan hal pribadi</translation>
    </message>
    <message>
        <source>Part them first. Where that is not possible, F8 hands over to the supervisor.</source>
        <translation>Pisahkan dahulu. Bila tidak bisa, F8 menyerahkan ke supervisor.</translation>
    </message>
    <message>
        <source>End, to the counter</source>
        <translation>Akhiri, ke konter</translation>
    </message>
    <message>
        <source>End, to the crew list</source>
        <translation>Akhiri, ke daftar awak</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Yang belum terjawab</translation>
    </message>
    <message>
        <source>Ask what is open</source>
        <translation>Tanyakan yang belum terjawab</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>It was {how}</source>
        <translation>Jawaban {how}</translation>
    </message>
</context>
<context>
    <name>InterviewPanel</name>
    <message>
        <source>Private interview</source>
        <translation>Wawancara pribadi</translation>
    </message>
</context>
<context>
    <name>ItemHelp</name>
    <message>
        <source>{item}: how to ask</source>
        <translation>{item}: cara menanyakan</translation>
    </message>
    <message>
        <source>Ask, in these words</source>
        <translation>Tanyakan begini</translation>
    </message>
    <message>
        <source>Do not ask when</source>
        <translation>Jangan tanyakan bila</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Weight and source</source>
        <translation>Bobot dan sumber</translation>
    </message>
</context>
<context>
    <name>ItemRows</name>
    <message>
        <source>from the in-depth list</source>
        <translation>dari pendalaman</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>dihitung</translation>
    </message>
    <message>
        <source>context: adds nothing</source>
        <translation>konteks: tidak menambah nilai</translation>
    </message>
    <message>
        <source>{n} of {all} with yes or no</source>
        <translation>{n} dari {all} dijawab ya atau tidak</translation>
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
    <name>ItemsModel</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Ditanya</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Yes, %</source>
        <translation>Ya, %</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Dikonfirmasi</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Membantu</translation>
    </message>
    <message>
        <source>Misled</source>
        <translation>Keliru</translation>
    </message>
</context>
<context>
    <name>JobFacts</name>
    <message>
        <source>What was promised about the job</source>
        <translation>Yang dijanjikan tentang pekerjaan</translation>
    </message>
    <message>
        <source>as it was told</source>
        <translation>seperti diceritakan</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>angka bulat</translation>
    </message>
    <message>
        <source>three letters</source>
        <translation>tiga huruf</translation>
    </message>
    <message>
        <source>in words, without names</source>
        <translation>dengan kata-kata, tanpa nama</translation>
    </message>
</context>
<context>
    <name>JudgementPanel</name>
    <message>
        <source>Judgement of the supervisor</source>
        <translation>Penilaian supervisor</translation>
    </message>
    <message>
        <source>Judgement of the officer</source>
        <translation>Penilaian petugas</translation>
    </message>
    <message>
        <source>Nothing is preset. &quot;{answer}&quot; of a counter is a proposal until a supervisor confirms it here.</source>
        <translation>Tanpa pilihan otomatis. “{answer}” dari konter hanya usulan sampai supervisor mengonfirmasi di sini.</translation>
    </message>
    <message>
        <source>Confirmed, reason required. The pair is remembered.</source>
        <translation>Konfirmasi, alasan wajib. Pasangan diingat.</translation>
    </message>
    <message>
        <source>A proposal; the supervisor confirms it.</source>
        <translation>Usulan; supervisor yang mengonfirmasi.</translation>
    </message>
    <message>
        <source>Stays open; data are asked of the owner.</source>
        <translation>Tetap terbuka; data diminta dari pemilik.</translation>
    </message>
    <message>
        <source>Handed over to the supervisor.</source>
        <translation>Diserahkan ke supervisor.</translation>
    </message>
    <message>
        <source>Handed over as the owner instructs.</source>
        <translation>Diserahkan menurut petunjuk pemilik.</translation>
    </message>
    <message>
        <source>Reason (at least {n} letters)</source>
        <translation>Alasan (paling sedikit {n} huruf)</translation>
    </message>
    <message>
        <source>Earlier judgements</source>
        <translation>Penilaian sebelumnya</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Change the store key now?</source>
        <translation>Ganti kunci data sekarang?</translation>
    </message>
    <message>
        <source>If {name} could have copied the files or the key of the store, only another key shuts them out. It can also be done later.</source>
        <translation>Bila {name} mungkin pernah menyalin berkas atau kunci data, hanya kunci baru yang menutup aksesnya. Ini juga dapat dilakukan nanti.</translation>
    </message>
    <message>
        <source>Change the store key?</source>
        <translation>Ganti kunci data?</translation>
    </message>
    <message>
        <source>Whoever kept the present key opens nothing any more. Passphrases and recovery code stay.</source>
        <translation>Siapa pun yang menyimpan kunci sekarang tidak dapat membuka apa pun lagi. Frasa sandi dan kode pemulihan tetap.</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Kode pemulihan baru</translation>
    </message>
    <message>
        <source>The present recovery code opens nothing any more. Have a printer or a pen and an envelope ready.</source>
        <translation>Kode pemulihan sekarang tidak dapat dipakai lagi. Siapkan pencetak atau pena, dan amplop.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Buat kode baru</translation>
    </message>
    <message>
        <source>Make a verified backup first (Summary, Ctrl+B). Every page is written anew; nobody can work meanwhile, and you sign in again afterwards.</source>
        <translation>Buat dahulu cadangan yang terverifikasi (Ringkasan, Ctrl+B). Setiap halaman ditulis ulang; selama itu tidak ada yang dapat bekerja, dan setelahnya Anda masuk lagi.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Ganti kunci</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>GANTI</translation>
    </message>
    <message>
        <source>Changing the store key…</source>
        <translation>Mengganti kunci data…</translation>
    </message>
    <message>
        <source>Every page is written anew and checked. This can take some minutes. Leave the computer on.</source>
        <translation>Setiap halaman ditulis ulang dan diperiksa. Dapat memakan beberapa menit. Biarkan komputer menyala.</translation>
    </message>
    <message>
        <source>The store has a new key. Sign in again.</source>
        <translation>Data memakai kunci baru. Masuk lagi.</translation>
    </message>
    <message>
        <source>Make a backup now: older ones open with the former key, so keep them locked away.</source>
        <translation>Buat cadangan sekarang: cadangan lama dibuka dengan kunci sebelumnya, jadi simpan di tempat terkunci.</translation>
    </message>
    <message>
        <source>The store key was not changed</source>
        <translation>Kunci data tidak diganti</translation>
    </message>
    <message>
        <source>Making a new recovery code…</source>
        <translation>Membuat kode pemulihan baru…</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Perlu beberapa detik.</translation>
    </message>
    <message>
        <source>The recovery code stays as it was</source>
        <translation>Kode pemulihan tetap seperti semula</translation>
    </message>
</context>
<context>
    <name>KnownBar</name>
    <message>
        <source>Known by</source>
        <translation>Diketahui dari</translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message>
        <source>From paper {number}: happened {day} {time}, written by {writer} ({why})</source>
        <translation>Susulan lembar {number}: kejadian {day} {time}, ditulis {writer} ({why})</translation>
    </message>
    <message>
        <source>Type or scan the document on the sheet (F3 without an MRZ). F2: not from paper.</source>
        <translation>Ketik atau pindai dokumen pada lembar (F3 bila tanpa MRZ). F2: batal susulan.</translation>
    </message>
    <message>
        <source>{acted}, entered {time}</source>
        <translation>kejadian {acted}, dimasukkan {time}</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nihil</translation>
    </message>
    <message>
        <source>found</source>
        <translation>ada</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nama mirip</translation>
    </message>
    <message>
        <source>SIMKIM, checked afterwards {when} by {by}: {answer}</source>
        <translation>SIMKIM, diperiksa menyusul {when} oleh {by}: {answer}</translation>
    </message>
    <message>
        <source>SIMKIM was not reachable: on the list of checks to catch up, not made yet</source>
        <translation>SIMKIM tidak dapat diakses: ada di daftar pemeriksaan susulan, belum dilakukan</translation>
    </message>
</context>
<context>
    <name>LatePanel</name>
    <message>
        <source>entered {time}</source>
        <translation>dimasukkan {time}</translation>
    </message>
    <message>
        <source>Day of the act.</source>
        <translation>Tanggal kejadian.</translation>
    </message>
    <message>
        <source>Time of the act, four digits.</source>
        <translation>Pukul kejadian, empat angka.</translation>
    </message>
    <message>
        <source>Entered from paper</source>
        <translation>Susulan dari kertas</translation>
    </message>
    <message>
        <source>Time of the act</source>
        <translation>Pukul kejadian</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar kertas</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Ditulis oleh</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Day of the act</source>
        <translation>Tanggal kejadian</translation>
    </message>
    <message>
        <source>number on the sheet</source>
        <translation>nomor pada lembar</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>nama penulis</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>pilih…</translation>
    </message>
    <message>
        <source>Both times are kept; the sheet stays in the shift folder.</source>
        <translation>Kedua waktu disimpan; lembar asli dalam map sif.</translation>
    </message>
</context>
<context>
    <name>LearnersModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Cases passed</source>
        <translation>Kasus lulus</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Dikerjakan</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message>
        <source>Learners</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Course result</source>
        <translation>Hasil pelatihan</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>{n} learners</source>
        <translation>{n} peserta</translation>
    </message>
    <message>
        <source>Nobody learns here yet. Add learners in Administration (Ctrl+1).</source>
        <translation>Belum ada peserta. Tambahkan di Administrasi (Ctrl+1).</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>The learners could not be read</source>
        <translation>Peserta tidak dapat dibaca</translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message>
        <source>What leaves, what stays</source>
        <translation>Yang keluar, yang tinggal</translation>
    </message>
    <message>
        <source>{sent} leave · {kept} stay</source>
        <translation>{sent} keluar · {kept} tinggal</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Tinggal</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>used</source>
        <translation>dipakai</translation>
    </message>
    <message>
        <source>left of the permit</source>
        <translation>sisa izin</translation>
    </message>
    <message>
        <source>over</source>
        <translation>lewat</translation>
    </message>
</context>
<context>
    <name>LetterBeside</name>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Alasan ditarik</translation>
    </message>
    <message>
        <source>Key of the recipient (begins with age1)</source>
        <translation>Kunci penerima (diawali age1)</translation>
    </message>
    <message>
        <source>Choose a letter.</source>
        <translation>Pilih surat.</translation>
    </message>
    <message>
        <source>Issued {day} {time} by {name}</source>
        <translation>Terbit {day} {time} oleh {name}</translation>
    </message>
    <message>
        <source>Check code: {word}</source>
        <translation>Kode periksa: {word}</translation>
    </message>
    <message>
        <source>In the office&apos;s words, version {version}</source>
        <translation>Dengan kalimat kantor, versi {version}</translation>
    </message>
    <message>
        <source>The electronic copy is sealed.</source>
        <translation>Salinan elektronik bersegel.</translation>
    </message>
    <message>
        <source>Withdrawn {day} by {name}: {reason}</source>
        <translation>Ditarik {day} oleh {name}: {reason}</translation>
    </message>
    <message>
        <source>The consent was withdrawn: this letter is void.</source>
        <translation>Persetujuan dicabut: surat ini batal.</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>the letterhead (Administration)</source>
        <translation>kop surat (Administrasi)</translation>
    </message>
    <message>
        <source>the town of the office (Administration)</source>
        <translation>kota kantor (Administrasi)</translation>
    </message>
    <message>
        <source>the duty phone (Administration)</source>
        <translation>telepon dinas (Administrasi)</translation>
    </message>
    <message>
        <source>the addressee (Partners)</source>
        <translation>alamat tujuan (Mitra)</translation>
    </message>
    <message>
        <source>the name or town of the recipient (Partners)</source>
        <translation>nama atau kota penerima (Mitra)</translation>
    </message>
    <message>
        <source>the number of the MoU (Partners)</source>
        <translation>nomor MoU (Mitra)</translation>
    </message>
    <message>
        <source>the language of the consent</source>
        <translation>bahasa pada persetujuan</translation>
    </message>
    <message>
        <source>the code of the interpreter</source>
        <translation>kode juru bahasa</translation>
    </message>
    <message>
        <source>how to reach the person</source>
        <translation>cara menghubungi</translation>
    </message>
    <message>
        <source>what is urgent</source>
        <translation>kebutuhan mendesak</translation>
    </message>
    <message>
        <source>the reason for the name</source>
        <translation>alasan mencantumkan nama</translation>
    </message>
    <message>
        <source>name or document of the person</source>
        <translation>nama atau dokumen orangnya</translation>
    </message>
    <message>
        <source>position, name or NIP of whoever signs</source>
        <translation>jabatan, nama, atau NIP penanda tangan</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>nama Anda</translation>
    </message>
    <message>
        <source>your NIP</source>
        <translation>NIP Anda</translation>
    </message>
    <message>
        <source>name, function or number of who hands over</source>
        <translation>nama, jabatan, atau nomor yang menyerahkan</translation>
    </message>
    <message>
        <source>name, function or number of who receives</source>
        <translation>nama, jabatan, atau nomor yang menerima</translation>
    </message>
    <message>
        <source>the witness</source>
        <translation>saksi</translation>
    </message>
    <message>
        <source>what was handed over</source>
        <translation>yang diserahkan</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>what officers saw</source>
        <translation>yang diamati petugas</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>keterangan yang disampaikan</translation>
    </message>
    <message>
        <source>the fact in the documents</source>
        <translation>fakta dalam dokumen</translation>
    </message>
    <message>
        <source>where to object</source>
        <translation>tempat mengajukan keberatan</translation>
    </message>
    <message>
        <source>the title of the official</source>
        <translation>jabatan pejabat</translation>
    </message>
    <message>
        <source>a field of the draft</source>
        <translation>isian rancangan</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>alasan</translation>
    </message>
    <message>
        <source>the copies (at most 12 lines of 200 characters)</source>
        <translation>tembusan (paling banyak 12 baris, 200 huruf per baris)</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>{number}, the person&apos;s copy</source>
        <translation>{number}, salinan untuk orangnya</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Sheet shown</source>
        <translation>Lembar yang ditampilkan</translation>
    </message>
    <message>
        <source>{number}, English translation</source>
        <translation>{number}, terjemahan</translation>
    </message>
    <message>
        <source>{number}, outer envelope</source>
        <translation>{number}, sampul luar</translation>
    </message>
    <message>
        <source>Speed of the letter</source>
        <translation>Sifat surat</translation>
    </message>
    <message>
        <source>Position of whoever signs</source>
        <translation>Jabatan penanda tangan</translation>
    </message>
    <message>
        <source>Name (may stay blank)</source>
        <translation>Nama (boleh kosong)</translation>
    </message>
    <message>
        <source>NIP, 18 digits</source>
        <translation>NIP, 18 angka</translation>
    </message>
    <message>
        <source>Copies to, one a line: only who may know</source>
        <translation>Tembusan, satu per baris: hanya yang boleh tahu</translation>
    </message>
    <message>
        <source>The person&apos;s language: {language}. This copy is in Indonesian and English only: read it out first.</source>
        <translation>Bahasa yang bersangkutan: {language}. Salinan ini hanya berbahasa Indonesia dan Inggris: bacakan dahulu.</translation>
    </message>
    <message>
        <source>The printer&apos;s queue and an exported file keep a copy outside this program.</source>
        <translation>Antrean pencetak dan berkas ekspor menyimpan salinan di luar program ini.</translation>
    </message>
    <message>
        <source>No label for the outer envelope was made: an address on it would tell the matter.</source>
        <translation>Label sampul luar tidak dibuat: alamat padanya akan menyebut perkaranya.</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>Preview of the letter</source>
        <translation>Pratinjau surat</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Halaman {n} dari {all}</translation>
    </message>
</context>
<context>
    <name>LettersForm</name>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
</context>
<context>
    <name>LettersModel</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>void</source>
        <translation>batal</translation>
    </message>
    <message>
        <source>gone out</source>
        <translation>sudah keluar</translation>
    </message>
    <message>
        <source>not gone out</source>
        <translation>belum keluar</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>List of withdrawn letters</source>
        <translation>Daftar surat ditarik</translation>
    </message>
    <message>
        <source>Withdraw letter</source>
        <translation>Tarik surat</translation>
    </message>
    <message>
        <source>Print the reply slip</source>
        <translation>Cetak lembar balasan</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>Simpan kunci</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase</source>
        <translation>Enkripsi, frasa sandi</translation>
    </message>
    <message>
        <source>Encrypt to the recipient&apos;s key</source>
        <translation>Enkripsi, kunci penerima</translation>
    </message>
    <message>
        <source>Export office.pub</source>
        <translation>Ekspor office.pub</translation>
    </message>
    <message>
        <source>Register of letters</source>
        <translation>Register surat</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>No letter was issued yet.</source>
        <translation>Belum ada surat terbit.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Matikan</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Nyalakan</translation>
    </message>
    <message>
        <source>Make another key</source>
        <translation>Buat kunci lain</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Buat kunci</translation>
    </message>
    <message>
        <source>{number} is withdrawn</source>
        <translation>{number} sudah ditarik</translation>
    </message>
    <message>
        <source>It stays in the register. Tell the recipient, and send partners the new list (Alt+D).</source>
        <translation>Surat tetap dalam register. Beri tahu penerima, dan kirim daftar baru kepada mitra (Alt+D).</translation>
    </message>
    <message>
        <source>Withdraw {number}?</source>
        <translation>Tarik {number}?</translation>
    </message>
    <message>
        <source>It goes out no more, for good. Number, pages and reason stay.</source>
        <translation>Surat tidak keluar lagi untuk seterusnya. Nomor, halaman, dan alasan tetap ada.</translation>
    </message>
    <message>
        <source>Reply slip of {number} sent to the printer</source>
        <translation>Lembar balasan {number} dikirim ke pencetak</translation>
    </message>
    <message>
        <source>Read its last characters to the partner on the phone before you send a letter.</source>
        <translation>Cocokkan huruf terakhirnya dengan mitra lewat telepon sebelum mengirim surat.</translation>
    </message>
    <message>
        <source>Key kept</source>
        <translation>Kunci disimpan</translation>
    </message>
    <message>
        <source>Key taken away</source>
        <translation>Kunci dihapus</translation>
    </message>
    <message>
        <source>Encrypted letter</source>
        <translation>Surat terenkripsi</translation>
    </message>
    <message>
        <source>Passphrase: {words}</source>
        <translation>Frasa sandi: {words}</translation>
    </message>
    <message>
        <source>Tell it by telephone, never beside the file. It is shown once and kept nowhere.</source>
        <translation>Sampaikan lewat telepon, jangan bersama berkas. Hanya tampil sekali dan tidak disimpan di mana pun.</translation>
    </message>
    <message>
        <source>Written where you chose</source>
        <translation>Ditulis di tempat yang Anda pilih</translation>
    </message>
    <message>
        <source>Only the recipient&apos;s secret key opens it.</source>
        <translation>Hanya kunci rahasia penerima yang membukanya.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>For letters issued from now on</source>
        <translation>Berlaku untuk surat yang terbit mulai sekarang</translation>
    </message>
    <message>
        <source>Export office.pub, send it to the partners, and tell them its code by another way.</source>
        <translation>Ekspor office.pub, kirim kepada mitra, dan sampaikan kodenya lewat jalan lain.</translation>
    </message>
    <message>
        <source>The office has a key</source>
        <translation>Kantor sudah punya kunci</translation>
    </message>
    <message>
        <source>Make another key?</source>
        <translation>Buat kunci lain?</translation>
    </message>
    <message>
        <source>Letters from now on need it, so partners need the new office.pub. Older letters keep the former.</source>
        <translation>Surat mulai sekarang memakainya, jadi mitra perlu office.pub yang baru. Surat lama tetap dengan kunci lama.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Tidak tercetak</translation>
    </message>
    <message>
        <source>The printer did not take the page. Try again (Ctrl+P).</source>
        <translation>Pencetak tidak menerima halaman. Coba lagi (Ctrl+P).</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Tidak tertulis</translation>
    </message>
    <message>
        <source>Nothing could be written there. Choose another place.</source>
        <translation>Tidak dapat menulis di sana. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>Tidak dilakukan</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>The same person</source>
        <translation>Orang yang sama</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Bukan orang yang sama</translation>
    </message>
    <message>
        <source>Undo what was said</source>
        <translation>Batalkan yang dicatat</translation>
    </message>
    <message>
        <source>What makes you sure? It stays on record with your name (10 letters at least).</source>
        <translation>Apa yang meyakinkan Anda? Tercatat atas nama Anda (paling sedikit 10 huruf).</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Attachment of {date}</source>
        <translation>Lampiran {date}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>dikesampingkan</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <translation>lebih dari {n}</translation>
    </message>
    <message>
        <source>{many} people, not drawn</source>
        <translation>{many} orang, tidak digambar</translation>
    </message>
    <message>
        <source>stands above already</source>
        <translation>sudah ada di gambar</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>tidak ada lain</translation>
    </message>
    <message>
        <source>no contacts</source>
        <translation>tidak ada kontak</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>diserahkan</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>terbuka</translation>
    </message>
</context>
<context>
    <name>LinksForm</name>
    <message>
        <source>Links</source>
        <translation>Kaitan</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Mulai lagi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Close step</source>
        <translation>Tutup langkah</translation>
    </message>
    <message>
        <source>Open step</source>
        <translation>Buka langkah</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Kaitan</translation>
    </message>
    <message>
        <source>The same in words</source>
        <translation>Hal yang sama dalam kata</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Picture of the links; the list beside it says the same</source>
        <translation>Gambar kaitan; daftar di sampingnya memuat hal yang sama</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>steps opened: {n}</source>
        <translation>langkah dibuka: {n}</translation>
    </message>
    <message>
        <source>steps to the left: {n}</source>
        <translation>langkah di sebelah kiri: {n}</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Pakai lagi</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Kesampingkan</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>dan {n} lagi</translation>
    </message>
    <message>
        <source>More than {n} people have this. They are told as a number and not drawn.</source>
        <translation>Lebih dari {n} orang memilikinya. Hanya jumlahnya disebut, orangnya tidak digambar.</translation>
    </message>
    <message>
        <source>Set aside {date} by {who}: {reason}</source>
        <translation>Dikesampingkan {date} oleh {who}: {reason}</translation>
    </message>
    <message>
        <source>The same name is not yet the same person.</source>
        <translation>Nama yang sama belum tentu orang yang sama.</translation>
    </message>
    <message>
        <source>Decided since. Only date and crossing are shown.</source>
        <translation>Sudah diputus. Hanya tanggal dan perlintasan yang ditampilkan.</translation>
    </message>
    <message>
        <source>Set this contact aside: it links nobody any more, also at the counter</source>
        <translation>Kesampingkan kontak ini: tidak lagi mengaitkan siapa pun, juga di konter</translation>
    </message>
    <message>
        <source>Such as the office&apos;s own number or a big hotel.</source>
        <translation>Misalnya nomor kantor sendiri atau hotel besar.</translation>
    </message>
    <message>
        <source>Reason, at least 10 letters</source>
        <translation>Alasan, paling sedikit 10 huruf</translation>
    </message>
</context>
<context>
    <name>ListBeside</name>
    <message>
        <source>Destruction</source>
        <translation>Pemusnahan</translation>
    </message>
    <message>
        <source>Propose what is due. Another supervisor or the head approves, then it is destroyed for good.</source>
        <translation>Usulkan yang jatuh tempo. Supervisor lain atau kepala kantor menyetujui, lalu dimusnahkan untuk selamanya.</translation>
    </message>
    <message>
        <source>Ended {day}: {gone} gone, {kept} kept because they were not due any more.</source>
        <translation>Selesai {day}: {gone} musnah, {kept} tetap disimpan karena tidak lagi jatuh tempo.</translation>
    </message>
    <message>
        <source>Backups made before still hold it until they age out; the record names them.</source>
        <translation>Cadangan sebelumnya masih memuatnya sampai terganti; berita acara menyebutnya.</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>Crew list of the agent</source>
        <translation>Daftar awak dari agen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Membaca berkas…</translation>
    </message>
    <message>
        <source>The list was not read</source>
        <translation>Daftar tidak dibaca</translation>
    </message>
    <message>
        <source>Look whether the disk is still there, and whether another program holds the file.</source>
        <translation>Periksa apakah disk masih terpasang, dan apakah berkas sedang dibuka program lain.</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Berkas tidak dapat dibuka</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>The name is missing.</source>
        <translation>Nama belum diisi.</translation>
    </message>
    <message>
        <source>The owner is missing.</source>
        <translation>Pemilik belum diisi.</translation>
    </message>
    <message>
        <source>Choose the kind of list.</source>
        <translation>Pilih jenis daftar.</translation>
    </message>
    <message>
        <source>Choose the severity.</source>
        <translation>Pilih tingkat.</translation>
    </message>
    <message>
        <source>Choose what to do on a match.</source>
        <translation>Pilih tindakan bila cocok.</translation>
    </message>
    <message>
        <source>Say after how many days to warn.</source>
        <translation>Isi jumlah hari untuk peringatan.</translation>
    </message>
    <message>
        <source>The date is not complete.</source>
        <translation>Tanggal belum lengkap.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>On a match</source>
        <translation>Bila cocok</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruksi</translation>
    </message>
    <message>
        <source>Whole match seen by</source>
        <translation>Kartu lengkap untuk</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Warn after days</source>
        <translation>Ingatkan setelah hari</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Age of the list</source>
        <translation>Umur daftar</translation>
    </message>
    <message>
        <source>Instruction of the owner</source>
        <translation>Petunjuk pemilik daftar</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Pemilik: {owner}</translation>
    </message>
    <message>
        <source>Listed: {day}</source>
        <translation>Dicatat: {day}</translation>
    </message>
    <message>
        <source>Expires: {day}</source>
        <translation>Berakhir: {day}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 hari</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} hari</translation>
    </message>
    <message>
        <source>{days}, old</source>
        <translation>{days}, lama</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>per {day}</translation>
    </message>
</context>
<context>
    <name>ListPreviewModel</name>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Wanted people</source>
        <translation>Orang dicari</translation>
    </message>
    <message>
        <source>Missing people</source>
        <translation>Orang hilang</translation>
    </message>
    <message>
        <source>Possible victims</source>
        <translation>Kemungkinan korban</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Recruiters and companies</source>
        <translation>Perekrut dan perusahaan</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>high</source>
        <translation>tinggi</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>sedang</translation>
    </message>
    <message>
        <source>low</source>
        <translation>rendah</translation>
    </message>
    <message>
        <source>call the supervisor</source>
        <translation>panggil supervisor</translation>
    </message>
    <message>
        <source>refer to a service</source>
        <translation>rujuk ke layanan</translation>
    </message>
    <message>
        <source>note it and go on</source>
        <translation>catat dan lanjutkan</translation>
    </message>
    <message>
        <source>tell the owner at once</source>
        <translation>segera beri tahu pemilik daftar</translation>
    </message>
    <message>
        <source>officer too</source>
        <translation>petugas juga</translation>
    </message>
    <message>
        <source>supervisor only</source>
        <translation>supervisor saja</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>sedang dimuat</translation>
    </message>
    <message>
        <source>ready for use</source>
        <translation>siap dipakai</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>dipakai</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>versi sebelumnya</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rusak</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>tabel CSV</translation>
    </message>
    <message>
        <source>XLSX workbook</source>
        <translation>buku kerja XLSX</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>sesuai</translation>
    </message>
    <message>
        <source>list empty</source>
        <translation>daftar kosong</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>tidak berlaku lagi</translation>
    </message>
    <message>
        <source>{days} days old</source>
        <translation>umur {days} hari</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nama depan</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nama keluarga</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Nama panggilan</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Passport or document</source>
        <translation>Paspor atau dokumen</translation>
    </message>
    <message>
        <source>Issuing State</source>
        <translation>Negara penerbit</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Jenis dokumen</translation>
    </message>
    <message>
        <source>NIK or national number</source>
        <translation>NIK atau nomor nasional</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>Alasan atau catatan</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>Masuk daftar tanggal</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Nomor entri</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Pemegang</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Jenis entri</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>sesuai</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>a formula: save the table as values</source>
        <translation>berupa rumus: simpan tabel sebagai nilai</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>the same number of an entry again</source>
        <translation>nomor entri yang sama lagi</translation>
    </message>
    <message>
        <source>not a line of this format</source>
        <translation>bukan baris format ini</translation>
    </message>
    <message>
        <source>too few or too many cells</source>
        <translation>jumlah sel kurang atau lebih</translation>
    </message>
    <message>
        <source>no number can be read</source>
        <translation>nomor tidak terbaca</translation>
    </message>
    <message>
        <source>only fills the field, is not searched</source>
        <translation>hanya pengisi, tidak dicari</translation>
    </message>
    <message>
        <source>in the future, is not used</source>
        <translation>di masa depan, tidak dipakai</translation>
    </message>
    <message>
        <source>no date can be read</source>
        <translation>tanggal tidak terbaca</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>tidak dikenal</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>negara tidak dikenal</translation>
    </message>
    <message>
        <source>change not understood</source>
        <translation>perubahan tidak dikenal</translation>
    </message>
    <message>
        <source>is not on the list</source>
        <translation>tidak ada di daftar</translation>
    </message>
    <message>
        <source>holder is not on the list</source>
        <translation>pemegang tidak ada di daftar</translation>
    </message>
    <message>
        <source>passed over: neither a person, a company nor a document</source>
        <translation>dilewati: bukan orang, perusahaan, atau dokumen</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>rumus</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>tidak terbaca</translation>
    </message>
    <message>
        <source>only a filler</source>
        <translation>hanya pengisi</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>di masa depan</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>berkas kosong</translation>
    </message>
    <message>
        <source>the file is too large, or unpacks to far too much</source>
        <translation>berkas terlalu besar, atau terlalu besar setelah dibuka</translation>
    </message>
    <message>
        <source>too many rows</source>
        <translation>baris terlalu banyak</translation>
    </message>
    <message>
        <source>the file is none of the formats that can be read</source>
        <translation>format berkas tidak dapat dibaca</translation>
    </message>
    <message>
        <source>the file has a passphrase or is of an old format</source>
        <translation>berkas berkata sandi atau berformat lama</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>berkas rusak</translation>
    </message>
    <message>
        <source>the file is not in the encoding that was chosen</source>
        <translation>pengodean berkas tidak sama dengan yang dipilih</translation>
    </message>
    <message>
        <source>the file could not be read to its end</source>
        <translation>berkas tidak terbaca sampai akhir</translation>
    </message>
    <message>
        <source>no row could be taken</source>
        <translation>tidak ada baris yang dapat diambil</translation>
    </message>
    <message>
        <source>too many changes at once: load the whole list</source>
        <translation>perubahan terlalu banyak sekaligus: muat daftar lengkap</translation>
    </message>
    <message>
        <source>it stopped in the middle</source>
        <translation>terhenti di tengah</translation>
    </message>
</context>
<context>
    <name>ListsForm</name>
    <message>
        <source>Watch lists</source>
        <translation>Daftar pantau</translation>
    </message>
</context>
<context>
    <name>ListsModel</name>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Butir</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Whose they are, how old, and what is searched. No entry is shown here.</source>
        <translation>Pemilik, umur, dan versi yang dipakai. Isi entri tidak diperlihatkan di sini.</translation>
    </message>
</context>
<context>
    <name>LiveResult</name>
    <message>
        <source>rule {rule}, items {items}</source>
        <translation>aturan {rule}, butir {items}</translation>
    </message>
    <message>
        <source>Not known: {n} items</source>
        <translation>Yang belum diketahui: {n} butir</translation>
    </message>
    <message>
        <source>What one more yes would change</source>
        <translation>Yang berubah dengan satu ya lagi</translation>
    </message>
    <message>
        <source>Alt+U: what one more yes would change</source>
        <translation>Alt+U: apa yang berubah dengan satu ya lagi</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>Hasil sementara</translation>
    </message>
    <message>
        <source>Advice, not a decision.</source>
        <translation>Saran, bukan keputusan.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
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
        <source>TRAINING, no real people</source>
        <translation>LATIHAN, tidak ada orang sungguhan</translation>
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
        <source>What was open is kept and offered again to whoever had it open.</source>
        <translation>Pekerjaan yang terbuka disimpan dan ditawarkan lagi kepada yang mengerjakannya.</translation>
    </message>
    <message>
        <source>The entry of this lock could not be written: look at the disk.</source>
        <translation>Catatan penguncian ini tidak dapat ditulis: periksa disk.</translation>
    </message>
    <message>
        <source>Not locked yet: what is open could not be kept.</source>
        <translation>Belum terkunci: pekerjaan yang terbuka belum dapat disimpan.</translation>
    </message>
</context>
<context>
    <name>ManualEntryForm</name>
    <message>
        <source>Type without MRZ</source>
        <translation>Ketik tanpa MRZ</translation>
    </message>
    <message>
        <source>Copy what the document says, letter by letter. Nothing is filled in for you. The record will say that it was typed.</source>
        <translation>Salin isi dokumen huruf demi huruf. Tidak ada yang diisikan lebih dulu. Catatan akan menyebut bahwa data diketik.</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Jenis dokumen</translation>
    </message>
    <message>
        <source>P for a passport</source>
        <translation>P untuk paspor</translation>
    </message>
    <message>
        <source>Issued by (three letters)</source>
        <translation>Diterbitkan oleh (tiga huruf)</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Nomor dokumen</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nama keluarga</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nama depan</translation>
    </message>
    <message>
        <source>Nationality (three letters)</source>
        <translation>Kewarganegaraan (tiga huruf)</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Sex in the document</source>
        <translation>Jenis kelamin di dokumen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku s.d.</translation>
    </message>
    <message>
        <source>Name added (page 4)</source>
        <translation>Nama tambahan (hlm. 4)</translation>
    </message>
</context>
<context>
    <name>ManualEntryPage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Open screening</source>
        <translation>Buka pemeriksaan</translation>
    </message>
    <message>
        <source>Add to the crew list</source>
        <translation>Tambahkan ke daftar awak</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Perbaiki data</translation>
    </message>
    <message>
        <source>The MRZ stays as it was read. The record says which fields were corrected by hand.</source>
        <translation>MRZ tetap tersimpan seperti yang terbaca. Catatan menyebut isian mana yang diperbaiki dengan tangan.</translation>
    </message>
    <message>
        <source>The crew list stays as it came. The row says what the document has otherwise.</source>
        <translation>Daftar awak tetap seperti diterima. Yang lain di dokumen tertulis pada barisnya.</translation>
    </message>
    <message>
        <source>Correct what the data page says otherwise, letter by letter, with its own signs (Ü, É, Ø).</source>
        <translation>Perbaiki yang berbeda di halaman data, huruf demi huruf, dengan tandanya sendiri (Ü, É, Ø).</translation>
    </message>
    <message>
        <source>Birth date unknown</source>
        <translation>Tanggal lahir tidak diketahui</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku s.d.</translation>
    </message>
    <message>
        <source>Sex in the document</source>
        <translation>Jenis kelamin di dokumen</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>The document number is missing</source>
        <translation>Nomor dokumen belum diisi</translation>
    </message>
    <message>
        <source>Type it as the document has it.</source>
        <translation>Ketik seperti tertulis di dokumen.</translation>
    </message>
    <message>
        <source>A date is not right yet</source>
        <translation>Ada tanggal yang belum benar</translation>
    </message>
    <message>
        <source>Day, month and year as eight digits.</source>
        <translation>Tanggal, bulan, dan tahun: delapan angka.</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Nama belum diisi</translation>
    </message>
    <message>
        <source>One name is enough. A dot, a dash or FNU is none.</source>
        <translation>Satu nama sudah cukup. Titik, tanda hubung, atau FNU bukan nama.</translation>
    </message>
    <message>
        <source>The nationality is missing</source>
        <translation>Kewarganegaraan belum diisi</translation>
    </message>
    <message>
        <source>Three letters, such as IDN.</source>
        <translation>Tiga huruf, misalnya IDN.</translation>
    </message>
    <message>
        <source>Birth date unknown?</source>
        <translation>Tanggal lahir tidak diketahui?</translation>
    </message>
    <message>
        <source>Type it, or say that it is unknown. Then the child questions are asked until it is known.</source>
        <translation>Ketik, atau nyatakan tidak diketahui. Pertanyaan anak diajukan sampai umur diketahui.</translation>
    </message>
    <message>
        <source>A name has no digits. Perhaps: {name}</source>
        <translation>Nama tidak memuat angka. Mungkin: {name}</translation>
    </message>
    <message>
        <source>{words} is no name and is not kept</source>
        <translation>{words} bukan nama dan tidak disimpan</translation>
    </message>
    <message>
        <source>as in the MRZ</source>
        <translation>sama dengan MRZ</translation>
    </message>
    <message>
        <source>MRZ: {zone}, another spelling and no difference</source>
        <translation>MRZ: {zone}, hanya lain ejaan, tidak berbeda</translation>
    </message>
    <message>
        <source>MRZ: {zone}, cut off there and no difference</source>
        <translation>MRZ: {zone}, terpotong di sana, tidak berbeda</translation>
    </message>
    <message>
        <source>MRZ: {zone}, a filler, title or repetition and no difference</source>
        <translation>MRZ: {zone}, hanya pengisi, gelar, atau pengulangan; bukan perbedaan</translation>
    </message>
    <message>
        <source>MRZ: {zone}, different</source>
        <translation>MRZ: {zone}, berbeda</translation>
    </message>
    <message>
        <source>MRZ: {zone}, cannot be compared with these signs</source>
        <translation>MRZ: {zone}, tidak dapat dibandingkan dengan tanda ini</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>kosong</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Per tanggal</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Pengodean</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Pemisah</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>Baris judul</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tanggal ditulis</translation>
    </message>
    <message>
        <source>who sent it, and how</source>
        <translation>siapa yang mengirim, lewat apa</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>hari dulu</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>bulan dulu</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>titik koma ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>koma ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>garis tegak |</translation>
    </message>
    <message>
        <source>row {n}</source>
        <translation>baris {n}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>column {n}</source>
        <translation>kolom {n}</translation>
    </message>
    <message>
        <source>– not in the file</source>
        <translation>– tidak ada di berkas</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Helped</source>
        <translation>Membantu</translation>
    </message>
    <message>
        <source>Misled</source>
        <translation>Keliru</translation>
    </message>
    <message>
        <source>Which answers helped, which misled? Optional; Del clears a mark</source>
        <translation>Jawaban mana membantu, mana keliru? Boleh kosong; Del menghapus tanda</translation>
    </message>
    <message>
        <source>Also answers “no” that turned out wrong</source>
        <translation>Juga jawaban “tidak” yang ternyata salah</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
</context>
<context>
    <name>MarksBeside</name>
    <message>
        <source>Proof of letters</source>
        <translation>Bukti surat</translation>
    </message>
    <message>
        <source>on</source>
        <translation>menyala</translation>
    </message>
    <message>
        <source>off</source>
        <translation>mati</translation>
    </message>
    <message>
        <source>Check code on the printed letter: {state}. It proves office, day and words, and shows none of them.</source>
        <translation>Kode periksa pada surat cetak: {state}. Membuktikan kantor, tanggal, dan isi tanpa memperlihatkannya.</translation>
    </message>
    <message>
        <source>Seal in the electronic copy: {state}. It is no signature; one may follow in its own field.</source>
        <translation>Segel pada salinan elektronik: {state}. Bukan tanda tangan; satu tanda tangan boleh menyusul di tempatnya.</translation>
    </message>
    <message>
        <source>The office has no key for letters yet. The administrator makes it, the head switches on.</source>
        <translation>Kantor belum punya kunci untuk surat. Administrator membuatnya, kepala kantor menyalakan.</translation>
    </message>
    <message>
        <source>Key of {day} by {name}. Tell partners its code by another way than the file:
{code}</source>
        <translation>Kunci {day} oleh {name}. Sampaikan kodenya kepada mitra lewat jalan lain, bukan bersama berkas:
{code}</translation>
    </message>
</context>
<context>
    <name>MatchForm</name>
    <message>
        <source>Possible match</source>
        <translation>Kemungkinan kecocokan</translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message>
        <source>Nothing was judged</source>
        <translation>Belum ada penilaian</translation>
    </message>
    <message>
        <source>Choose one of the three answers first.</source>
        <translation>Pilih dahulu satu dari tiga jawaban.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>Kartu sebelumnya</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Kartu berikutnya</translation>
    </message>
    <message>
        <source>Save judgement</source>
        <translation>Simpan penilaian</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Bukan orang yang sama</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Tidak dapat memastikan</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Orang yang sama</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} dari {all}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>There is nothing to judge.</source>
        <translation>Tidak ada yang perlu dinilai.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Esc leads back.</source>
        <translation>Esc untuk kembali.</translation>
    </message>
    <message>
        <source>What you typed is not kept yet</source>
        <translation>Ketikan Anda belum tersimpan sebagai draf</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Belum tersimpan</translation>
    </message>
</context>
<context>
    <name>MatchPanel</name>
    <message>
        <source>Possible match</source>
        <translation>Kemungkinan kecocokan</translation>
    </message>
    <message>
        <source>For the supervisor to see</source>
        <translation>Perlu dilihat supervisor</translation>
    </message>
    <message>
        <source>Serve as usual; do not discuss it.</source>
        <translation>Layani seperti biasa; jangan membahas.</translation>
    </message>
    <message>
        <source>{n} more of them</source>
        <translation>{n} lagi</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>per {day}</translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>The one on the list</source>
        <translation>Memang yang ada di daftar</translation>
    </message>
    <message>
        <source>Not the one on the list</source>
        <translation>Bukan yang ada di daftar</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Bukan orang yang sama</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Tidak dapat memastikan</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Orang yang sama</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>different</source>
        <translation>berbeda</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>tidak tersedia</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Nomor dokumen</translation>
    </message>
    <message>
        <source>does not mean that it agrees</source>
        <translation>bukan berarti cocok</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>name similar</source>
        <translation>nama mirip</translation>
    </message>
    <message>
        <source>{what} the same</source>
        <translation>{what} sama</translation>
    </message>
    <message>
        <source>{what} different</source>
        <translation>{what} berbeda</translation>
    </message>
    <message>
        <source>Nothing but a likeness of the name</source>
        <translation>Hanya nama yang mirip</translation>
    </message>
    <message>
        <source>Compare with the document itself; a match is no proof.</source>
        <translation>Bandingkan dengan dokumennya; kecocokan bukan bukti.</translation>
    </message>
    <message>
        <source>{what} not available, so these data alone cannot settle whether it is the same.</source>
        <translation>{what} tidak tersedia, jadi kesamaan belum dapat dipastikan dari data ini saja.</translation>
    </message>
    <message>
        <source>These data alone cannot settle whether it is the same person.</source>
        <translation>Kesamaan orangnya belum dapat dipastikan dari data ini saja.</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>nama julukan</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nomor</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telepon</translation>
    </message>
    <message>
        <source>company</source>
        <translation>perusahaan</translation>
    </message>
    <message>
        <source>person named</source>
        <translation>orang yang disebut</translation>
    </message>
    <message>
        <source>name the same</source>
        <translation>nama sama</translation>
    </message>
    <message>
        <source>birth date the same</source>
        <translation>tanggal lahir sama</translation>
    </message>
    <message>
        <source>birth year the same</source>
        <translation>tahun lahir sama</translation>
    </message>
    <message>
        <source>birth month the same</source>
        <translation>bulan lahir sama</translation>
    </message>
    <message>
        <source>birth date with day and month swapped</source>
        <translation>hari dan bulan lahir tertukar</translation>
    </message>
    <message>
        <source>birth date nearly the same</source>
        <translation>tanggal lahir hampir sama</translation>
    </message>
    <message>
        <source>birth date different</source>
        <translation>tanggal lahir berbeda</translation>
    </message>
    <message>
        <source>birth date not available</source>
        <translation>tanggal lahir tidak tersedia</translation>
    </message>
    <message>
        <source>phone number the same ({field})</source>
        <translation>nomor telepon sama ({field})</translation>
    </message>
    <message>
        <source>company name the same ({field})</source>
        <translation>nama perusahaan sama ({field})</translation>
    </message>
    <message>
        <source>name of the person named the same ({field})</source>
        <translation>nama orang yang disebut sama ({field})</translation>
    </message>
    <message>
        <source>company name the same ({field}), other form of company</source>
        <translation>nama perusahaan sama ({field}), bentuk usaha berbeda</translation>
    </message>
    <message>
        <source>same number where O is read as 0, I as 1</source>
        <translation>nomor sama bila O dibaca 0, I dibaca 1</translation>
    </message>
    <message>
        <source>same number, no State on the list</source>
        <translation>nomor sama, negara tidak tercantum</translation>
    </message>
    <message>
        <source>same number of another State</source>
        <translation>nomor sama dari negara lain</translation>
    </message>
    <message>
        <source>same number of another kind of document</source>
        <translation>nomor sama dari jenis dokumen lain</translation>
    </message>
    <message>
        <source>waits for the supervisor</source>
        <translation>menunggu supervisor</translation>
    </message>
    <message>
        <source>for the supervisor</source>
        <translation>perlu dilihat supervisor</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>perlu dinilai</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>lemah</translation>
    </message>
    <message>
        <source>this entry</source>
        <translation>entri ini</translation>
    </message>
    <message>
        <source>this document with another entry</source>
        <translation>dokumen ini dengan entri lain</translation>
    </message>
    <message>
        <source>Confirmed by {who}.</source>
        <translation>Dikonfirmasi {who}.</translation>
    </message>
    <message>
        <source>Proposed by {who}.</source>
        <translation>Diusulkan {who}.</translation>
    </message>
    <message>
        <source>not in the MRZ</source>
        <translation>tidak ada di MRZ</translation>
    </message>
    <message>
        <source>document number the same</source>
        <translation>nomor dokumen sama</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nama perusahaan</translation>
    </message>
    <message>
        <source>Person named</source>
        <translation>Orang yang disebut</translation>
    </message>
    <message>
        <source>other form of company</source>
        <translation>bentuk usaha berbeda</translation>
    </message>
    <message>
        <source>named as {field}</source>
        <translation>disebut sebagai {field}</translation>
    </message>
    <message>
        <source>none that is the same</source>
        <translation>tidak ada yang sama</translation>
    </message>
    <message>
        <source>not known of the one named</source>
        <translation>tidak diketahui dari yang disebut</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Numbers are shared and change hands; ask what the traveller has to do with this one.</source>
        <translation>Nomor dapat dipakai bersama atau berganti pemilik; tanyakan hubungannya dengan pelintas.</translation>
    </message>
    <message>
        <source>Many people may have the name; ask who that is. It says nothing of the traveller.</source>
        <translation>Banyak orang dapat bernama sama; tanyakan siapa orang itu. Ini tidak berkata apa-apa tentang pelintas.</translation>
    </message>
    <message>
        <source>Other companies may have the name; ask what the traveller has to do with this one.</source>
        <translation>Perusahaan lain dapat bernama sama; tanyakan hubungannya dengan pelintas.</translation>
    </message>
    <message>
        <source>{name} (nickname)</source>
        <translation>{name} (julukan)</translation>
    </message>
    <message>
        <source>name added in the passport</source>
        <translation>nama tambahan di paspor</translation>
    </message>
    <message>
        <source>alias of {name}</source>
        <translation>alias dari {name}</translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation>ejaan lain</translation>
    </message>
    <message>
        <source>similar: {words}</source>
        <translation>mirip: {words}</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>disingkat</translation>
    </message>
    <message>
        <source>a word is on one side only</source>
        <translation>ada kata yang hanya di satu sisi</translation>
    </message>
    <message>
        <source>only the year is known</source>
        <translation>hanya tahun yang diketahui</translation>
    </message>
    <message>
        <source>only year and month are known</source>
        <translation>hanya bulan dan tahun yang diketahui</translation>
    </message>
    <message>
        <source>day and month swapped?</source>
        <translation>hari dan bulan tertukar?</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>hampir sama</translation>
    </message>
    <message>
        <source>F</source>
        <translation>P</translation>
    </message>
    <message>
        <source>M</source>
        <translation>L</translation>
    </message>
    <message>
        <source>{first}{comma} and {last}</source>
        <translation>{first}{comma} dan {last}</translation>
    </message>
</context>
<context>
    <name>MatchesKey</name>
    <message>
        <source>Proposed on matches</source>
        <translation>Usulan kecocokan</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Kecocokan</translation>
    </message>
</context>
<context>
    <name>MatchesModel</name>
    <message>
        <source>Watch list</source>
        <translation>Daftar pantau</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Orang sama</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Bukan orangnya</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Belum diputus</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Scan the next passport at any time: it joins this group until it is closed. Where a leader answers for somebody, say so at P3 of that person.</source>
        <translation>Pindai paspor berikut kapan saja; orang baru masuk ke rombongan ini sampai ditutup. Bila ketua rombongan menjawab untuk orang lain, catat di P3 pada orang itu.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>{n} of {all} read</source>
        <translation>{n} dari {all} dipindai</translation>
    </message>
    <message>
        <source>{n} read</source>
        <translation>{n} dipindai</translation>
    </message>
    <message>
        <source>{n} finished</source>
        <translation>{n} selesai</translation>
    </message>
    <message>
        <source>{n} with the supervisor</source>
        <translation>{n} di supervisor</translation>
    </message>
    <message>
        <source>{n} incomplete</source>
        <translation>{n} tidak lengkap</translation>
    </message>
    <message>
        <source>{n} being checked</source>
        <translation>{n} sedang diperiksa</translation>
    </message>
    <message>
        <source>{n} at other counters</source>
        <translation>{n} di konter lain</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} diubah</translation>
    </message>
    <message>
        <source>{n} taken out</source>
        <translation>{n} dilepas</translation>
    </message>
</context>
<context>
    <name>ModesModel</name>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Diperiksa</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Diteruskan</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Persen</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} mnt</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>proposed</source>
        <translation>usulan</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nama mirip</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>satu orang</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>dua orang</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>tidak lengkap</translation>
    </message>
    <message>
        <source>{used} of {allowed} days</source>
        <translation>{used} dari {allowed} hari</translation>
    </message>
    <message>
        <source>{used} days</source>
        <translation>{used} hari</translation>
    </message>
    <message>
        <source>{n} over</source>
        <translation>lewat {n}</translation>
    </message>
    <message>
        <source>entry refused</source>
        <translation>masuk ditolak</translation>
    </message>
    <message>
        <source>exit refused</source>
        <translation>keluar ditolak</translation>
    </message>
    <message>
        <source>departure deferred</source>
        <translation>keberangkatan ditunda</translation>
    </message>
    <message>
        <source>application deferred</source>
        <translation>permohonan ditunda</translation>
    </message>
    <message>
        <source>with the supervisor</source>
        <translation>di supervisor</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>disisihkan</translation>
    </message>
    <message>
        <source>no entry or exit recorded here</source>
        <translation>belum ada masuk atau keluar tercatat di sini</translation>
    </message>
    <message>
        <source>{n} journeys</source>
        <translation>{n} perjalanan</translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation>{n} kunjungan</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} bulan</translation>
    </message>
</context>
<context>
    <name>MovementBar</name>
    <message>
        <source>Back to the counter</source>
        <translation>Kembali ke konter</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Kembali ke kasus</translation>
    </message>
    <message>
        <source>Add a stamp seen</source>
        <translation>Tambah cap yang dilihat</translation>
    </message>
    <message>
        <source>Was no crossing</source>
        <translation>Bukan perlintasan</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Orang yang sama</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Bukan orang yang sama</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Dokumen lain</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cara menghitung</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Use in the screening</source>
        <translation>Pakai di pemeriksaan</translation>
    </message>
    <message>
        <source>Other stamp of the row</source>
        <translation>Cap lain di baris ini</translation>
    </message>
    <message>
        <source>Correct the row</source>
        <translation>Ubah baris</translation>
    </message>
</context>
<context>
    <name>MovementBeside</name>
    <message>
        <source>The running stay was taken over from the movement history. Compare it with the stamp.</source>
        <translation>Masa tinggal berjalan diambil dari riwayat pergerakan. Cocokkan dengan cap.</translation>
    </message>
</context>
<context>
    <name>MovementForm</name>
    <message>
        <source>Movement history</source>
        <translation>Riwayat pergerakan</translation>
    </message>
</context>
<context>
    <name>MovementPage</name>
    <message>
        <source>This row follows from a screening. Add the stamp that is seen (Ctrl+N); it goes before it.</source>
        <translation>Baris ini berasal dari pemeriksaan. Tambahkan cap yang dilihat (Ctrl+N); cap itu yang dipakai.</translation>
    </message>
    <message>
        <source>Nothing to correct here</source>
        <translation>Tidak ada yang dapat diubah di sini</translation>
    </message>
    <message>
        <source>The rows at the counter say something else. Nothing was changed.</source>
        <translation>Isian di konter berbeda. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>No running stay to take over.</source>
        <translation>Tidak ada masa tinggal berjalan untuk dipakai.</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Tidak dipakai</translation>
    </message>
    <message>
        <source>Movement history</source>
        <translation>Riwayat pergerakan</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Masa tinggal</translation>
    </message>
    <message>
        <source>Time line; the table below says the same</source>
        <translation>Garis waktu; tabel di bawah memuat hal yang sama</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Garis waktu</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>No entry or exit is recorded here.</source>
        <translation>Belum ada masuk atau keluar tercatat di sini.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Dikirim ke pencetak</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Tidak tercetak</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Try again.</source>
        <translation>Pencetak tidak menerima halaman. Coba lagi.</translation>
    </message>
</context>
<context>
    <name>NeedsPanel</name>
    <message>
        <source>1. Services needed</source>
        <translation>1. Kebutuhan layanan</translation>
    </message>
    <message>
        <source>Urgent: a place to stay tonight</source>
        <translation>Mendesak: tempat tinggal malam ini</translation>
    </message>
    <message>
        <source>Disability, if the person wants it known</source>
        <translation>Disabilitas, bila orang itu ingin diketahui</translation>
    </message>
    <message>
        <source>What is urgent, without a name</source>
        <translation>Apa yang mendesak, tanpa nama</translation>
    </message>
    <message>
        <source>Safe to return, and to whom?</source>
        <translation>Aman untuk pulang, dan kepada siapa?</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>{n} dipilih</translation>
    </message>
</context>
<context>
    <name>NeedsPart</name>
    <message>
        <source>Asked first</source>
        <translation>Yang pertama ditanyakan</translation>
    </message>
    <message>
        <source>Needed now</source>
        <translation>Kebutuhan sekarang</translation>
    </message>
    <message>
        <source>The family is not called before 4 is answered.</source>
        <translation>Keluarga tidak dihubungi sebelum butir 4 dijawab.</translation>
    </message>
    <message>
        <source>The family may be called.</source>
        <translation>Keluarga boleh dihubungi.</translation>
    </message>
    <message>
        <source>The family is not called: 4 was answered beside the companion. Ask again in private.</source>
        <translation>Keluarga tidak dihubungi: butir 4 dijawab di dekat penyerta. Tanyakan lagi secara pribadi.</translation>
    </message>
    <message>
        <source>The family is not called: 4 was not answered no.</source>
        <translation>Keluarga tidak dihubungi: butir 4 tidak dijawab tidak.</translation>
    </message>
    <message>
        <source>A tick notes time and officer.</source>
        <translation>Centang mencatat jam dan petugas.</translation>
    </message>
</context>
<context>
    <name>NewCodeView</name>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>NewPanel</name>
    <message>
        <source>New paper</source>
        <translation>Berkas baru</translation>
    </message>
</context>
<context>
    <name>NewRequest</name>
    <message>
        <source>New request</source>
        <translation>Permintaan baru</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>pilih…</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Yang diminta</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Siapa yang meminta</translation>
    </message>
    <message>
        <source>Name of who asks</source>
        <translation>Nama peminta</translation>
    </message>
    <message>
        <source>How the identity was proven</source>
        <translation>Bukti identitas</translation>
    </message>
    <message>
        <source>Register number or case code</source>
        <translation>Nomor register atau kode kasus</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Kata-kata peminta</translation>
    </message>
    <message>
        <source>Time of receipt</source>
        <translation>Pukul diterima</translation>
    </message>
</context>
<context>
    <name>NodesModel</name>
    <message>
        <source>Who or which</source>
        <translation>Siapa atau yang mana</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>NoteBar</name>
    <message>
        <source>Where</source>
        <translation>Orangnya di mana</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Berangkat</translation>
    </message>
    <message>
        <source>Why holding goes on</source>
        <translation>Alasan menahan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Says it themselves</source>
        <translation>Menyatakan sendiri</translation>
    </message>
    <message>
        <source>What is noted</source>
        <translation>Yang dicatat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Where the person is</source>
        <translation>Tempat orangnya</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Siapa yang mengerjakan</translation>
    </message>
    <message>
        <source>Note on the person who waits</source>
        <translation>Catatan tentang orang yang menunggu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Tugas baru</translation>
    </message>
    <message>
        <source>How the task ended</source>
        <translation>Hasil tugas</translation>
    </message>
    <message>
        <source>Give the case to somebody else</source>
        <translation>Alihkan kasus ke orang lain</translation>
    </message>
    <message>
        <source>Give an open screening to somebody else</source>
        <translation>Alihkan pemeriksaan terbuka ke orang lain</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kepada siapa</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Yang dikerjakan</translation>
    </message>
    <message>
        <source>Whose screening</source>
        <translation>Pemeriksaan siapa</translation>
    </message>
    <message>
        <source>Until, HH.MM</source>
        <translation>Sampai pukul, JJ.MM</translation>
    </message>
    <message>
        <source>Leaves at, HH.MM</source>
        <translation>Berangkat pukul, JJ.MM</translation>
    </message>
    <message>
        <source>HH.MM</source>
        <translation>JJ.MM</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Pada siapa</translation>
    </message>
    <message>
        <source>Why holding goes on (required)</source>
        <translation>Alasan lanjut menahan (wajib)</translation>
    </message>
    <message>
        <source>Note (required)</source>
        <translation>Catatan (wajib)</translation>
    </message>
    <message>
        <source>Words (optional)</source>
        <translation>Keterangan (tidak wajib)</translation>
    </message>
    <message>
        <source>How it ended (required)</source>
        <translation>Hasilnya (wajib)</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Officer&apos;s note</source>
        <translation>Catatan petugas</translation>
    </message>
    <message>
        <source>Write if needed. No names of other people.</source>
        <translation>Tulis bila perlu. Tanpa nama orang lain.</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Basis: {basis}. From {at} until {until}.</source>
        <translation>Dasar: {basis}. Dari {at} sampai {until}.</translation>
    </message>
    <message>
        <source>Notice of the deferral</source>
        <translation>Surat penundaan</translation>
    </message>
    <message>
        <source>before it is closed</source>
        <translation>sebelum ditutup</translation>
    </message>
    <message>
        <source>Fact in the documents</source>
        <translation>Fakta dalam dokumen</translation>
    </message>
    <message>
        <source>Title of the official</source>
        <translation>Jabatan pejabat</translation>
    </message>
    <message>
        <source>Where to object</source>
        <translation>Tempat mengajukan keberatan</translation>
    </message>
    <message>
        <source>The person has a signed copy</source>
        <translation>Salinan bertanda tangan sudah diberikan</translation>
    </message>
    <message>
        <source>Record the notice</source>
        <translation>Catat surat</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Read</source>
        <translation>Sudah dibaca</translation>
    </message>
    <message>
        <source>1 of {count}</source>
        <translation>1 dari {count}</translation>
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
        <source>Saved, but the mark beside the store could not be written: a later loss would not be seen.</source>
        <translation>Tersimpan, tetapi tanda di samping data tidak dapat ditulis: kehilangan sesudah ini tidak akan terlihat.</translation>
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
        <source>The program brought newer reference data; they are in use now.</source>
        <translation>Program membawa data rujukan yang lebih baru; data itu sekarang dipakai.</translation>
    </message>
    <message>
        <source>See the page Reference data, Editions and keys.</source>
        <translation>Lihat halaman Data rujukan, bagian Edisi dan kunci.</translation>
    </message>
    <message>
        <source>The reference data taken last do not fit this program; its own data are in use.</source>
        <translation>Data rujukan yang terakhir diterima tidak sesuai dengan program ini; yang dipakai data bawaan program.</translation>
    </message>
    <message>
        <source>Ask whoever maintains the data for a newer package.</source>
        <translation>Mintalah paket yang lebih baru kepada pengelola data.</translation>
    </message>
    <message>
        <source>The key file was damaged; its former version was used.</source>
        <translation>Berkas kunci rusak; versi sebelumnya dipakai.</translation>
    </message>
    <message>
        <source>Passphrases changed last may be the old ones. Tell the administrator.</source>
        <translation>Frasa sandi yang terakhir diganti mungkin kembali ke yang lama. Beri tahu administrator.</translation>
    </message>
    <message>
        <source>The clock of this computer stands before the last entry of the trail.</source>
        <translation>Jam komputer ini lebih awal daripada baris terakhir jejak audit.</translation>
    </message>
    <message>
        <source>Set date and time right before you go on; it stands in the trail.</source>
        <translation>Betulkan tanggal dan jam dahulu; hal ini tercatat di jejak audit.</translation>
    </message>
    <message>
        <source>The store was brought to the form of this version.</source>
        <translation>Data sudah dinaikkan ke bentuk versi ini.</translation>
    </message>
    <message>
        <source>A verified copy from before lies in the folder before-upgrade beside the store.</source>
        <translation>Salinan terverifikasi dari sebelumnya ada di folder before-upgrade di samping data.</translation>
    </message>
    <message>
        <source>Something in follow-up is late.</source>
        <translation>Ada tindak lanjut yang terlambat.</translation>
    </message>
    <message>
        <source>See the page Follow-up (Ctrl+7): what is late stands first.</source>
        <translation>Lihat halaman Tindak lanjut (Ctrl+7): yang terlambat ada di atas.</translation>
    </message>
    <message>
        <source>A request about somebody&apos;s own data is to be answered within a day, or is late.</source>
        <translation>Ada permintaan data pribadi yang harus dijawab dalam sehari atau sudah lewat.</translation>
    </message>
    <message>
        <source>See the page Data rights (Ctrl+9, the head Ctrl+6), Requests (Alt+2).</source>
        <translation>Lihat halaman Hak &amp; retensi (Ctrl+9, kepala kantor Ctrl+6), Permintaan (Alt+2).</translation>
    </message>
    <message>
        <source>A shift was handed over to you.</source>
        <translation>Satu sif diserahkan kepada Anda.</translation>
    </message>
    <message>
        <source>See Day book (Ctrl+4) and take it over with Alt+S.</source>
        <translation>Lihat Riwayat (Ctrl+4) dan terima dengan Alt+S.</translation>
    </message>
    <message>
        <source>An administrator makes one in Administration (Ctrl+B) and keeps it elsewhere.</source>
        <translation>Administrator membuatnya di Administrasi (Ctrl+B) dan menyimpannya di tempat lain.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Belum ada cadangan.</translation>
    </message>
    <message>
        <source>The last backup is older than the office wants.</source>
        <translation>Cadangan terakhir lebih lama daripada batas kantor.</translation>
    </message>
    <message>
        <source>The last daily backup was not made.</source>
        <translation>Cadangan harian terakhir tidak jadi dibuat.</translation>
    </message>
    <message>
        <source>Look whether its disk is connected and has room. The trail says why.</source>
        <translation>Periksa apakah disk cadangan terpasang dan masih ada tempat. Sebabnya tercatat di jejak audit.</translation>
    </message>
    <message>
        <source>Nobody has said yet that the recovery code on paper is kept.</source>
        <translation>Kode pemulihan di kertas belum dipastikan tersimpan.</translation>
    </message>
    <message>
        <source>If the paper is missing, make a new code: Administration, Accounts, Alt+R.</source>
        <translation>Bila kertasnya tidak ada, buat kode baru: Administrasi, Akun, Alt+R.</translation>
    </message>
    <message>
        <source>Something unexpected happened. What was saved is kept. Tell the administrator this code: {code}</source>
        <translation>Terjadi hal yang tidak terduga. Yang sudah tersimpan tetap ada. Sampaikan kode ini kepada administrator: {code}</translation>
    </message>
</context>
<context>
    <name>Objects</name>
    <message>
        <source>list: {what}</source>
        <translation>daftar: {what}</translation>
    </message>
    <message>
        <source>account</source>
        <translation>akun</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>pemeriksaan</translation>
    </message>
    <message>
        <source>case</source>
        <translation>kasus</translation>
    </message>
    <message>
        <source>ship</source>
        <translation>kapal</translation>
    </message>
    <message>
        <source>crew</source>
        <translation>awak</translation>
    </message>
    <message>
        <source>travel group</source>
        <translation>rombongan</translation>
    </message>
    <message>
        <source>group</source>
        <translation>anggota rombongan</translation>
    </message>
    <message>
        <source>list</source>
        <translation>daftar</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>baris</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tugas</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>surat</translation>
    </message>
    <message>
        <source>second approval</source>
        <translation>pengesahan orang kedua</translation>
    </message>
    <message>
        <source>service</source>
        <translation>layanan</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontak</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>lampiran</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>mitra</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>pengaturan</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>cadangan</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>jejak audit</translation>
    </message>
    <message>
        <source>store</source>
        <translation>data</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>tanda</translation>
    </message>
    <message>
        <source>reference data</source>
        <translation>data rujukan</translation>
    </message>
    <message>
        <source>key for reference data</source>
        <translation>kunci data rujukan</translation>
    </message>
    <message>
        <source>question cards</source>
        <translation>kartu tanya</translation>
    </message>
    <message>
        <source>training case</source>
        <translation>kasus latihan</translation>
    </message>
    <message>
        <source>key of the office</source>
        <translation>kunci kantor</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>watch list</source>
        <translation>daftar pantau</translation>
    </message>
    <message>
        <source>daily register</source>
        <translation>register harian</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>sif</translation>
    </message>
    <message>
        <source>numbered form</source>
        <translation>lembar bernomor</translation>
    </message>
    <message>
        <source>emergency papers</source>
        <translation>lembar darurat</translation>
    </message>
    <message>
        <source>station</source>
        <translation>pos</translation>
    </message>
    <message>
        <source>file between stations</source>
        <translation>berkas antarpos</translation>
    </message>
    <message>
        <source>version of a wording</source>
        <translation>versi naskah</translation>
    </message>
    <message>
        <source>list of destruction</source>
        <translation>daftar pemusnahan</translation>
    </message>
    <message>
        <source>legal hold</source>
        <translation>penangguhan pemusnahan</translation>
    </message>
    <message>
        <source>request about own data</source>
        <translation>permintaan data pribadi</translation>
    </message>
    <message>
        <source>list match</source>
        <translation>kecocokan daftar</translation>
    </message>
    <message>
        <source>links</source>
        <translation>kaitan</translation>
    </message>
    <message>
        <source>patterns</source>
        <translation>pola</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>pola</translation>
    </message>
    <message>
        <source>contact in common</source>
        <translation>kontak yang sama</translation>
    </message>
    <message>
        <source>earlier records</source>
        <translation>catatan sebelumnya</translation>
    </message>
    <message>
        <source>entry or exit</source>
        <translation>masuk atau keluar</translation>
    </message>
    <message>
        <source>list of entries and exits</source>
        <translation>daftar perlintasan</translation>
    </message>
    <message>
        <source>two documents</source>
        <translation>dua dokumen</translation>
    </message>
</context>
<context>
    <name>OfferView</name>
    <message>
        <source>Differences from the data in use</source>
        <translation>Perbedaan dengan data yang dipakai</translation>
    </message>
    <message>
        <source>The package is being examined and compared…</source>
        <translation>Paket sedang diperiksa dan dibandingkan…</translation>
    </message>
    <message>
        <source>The rows say the same. Only the number of the edition is newer.</source>
        <translation>Isi semua baris sama. Hanya nomor edisinya yang lebih baru.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Edisi {number}</translation>
    </message>
    <message>
        <source>made on {day}</source>
        <translation>dibuat {day}</translation>
    </message>
    <message>
        <source>Signed by {name}, key {code}. The signature fits.</source>
        <translation>Ditandatangani oleh {name}, kunci {code}. Tanda tangan cocok.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>nothing chosen</source>
        <translation>belum dipilih</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>found</source>
        <translation>ditemukan</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>tidak jadi</translation>
    </message>
</context>
<context>
    <name>OutgoingPanel</name>
    <message>
        <source>4. What leaves the office</source>
        <translation>4. Yang keluar dari kantor</translation>
    </message>
    <message>
        <source>Put the name into the letter</source>
        <translation>Cantumkan nama di surat</translation>
    </message>
    <message>
        <source>Another safe way to reach them, without names</source>
        <translation>Cara aman lain untuk menghubungi, tanpa nama</translation>
    </message>
    <message>
        <source>Why the recipient must know the name</source>
        <translation>Mengapa penerima perlu tahu nama</translation>
    </message>
    <message>
        <source>{sent} sent · {kept} withheld</source>
        <translation>{sent} dikirim · {kept} ditahan</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>dikirim</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>tidak disetujui</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>tidak dikirim</translation>
    </message>
    <message>
        <source>no consent yet</source>
        <translation>belum ada persetujuan</translation>
    </message>
    <message>
        <source>{n} services</source>
        <translation>{n} layanan</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 layanan</translation>
    </message>
    <message>
        <source>through the sender</source>
        <translation>lewat pengirim</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>seperti tertulis</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>present</source>
        <translation>ada</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>diragukan</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>tidak berlaku</translation>
    </message>
    <message>
        <source>Fact in the documents, in plain Indonesian</source>
        <translation>Fakta dalam dokumen, dengan bahasa sederhana</translation>
    </message>
    <message>
        <source>The same in English (may stay empty)</source>
        <translation>Isi yang sama dalam bahasa Inggris (boleh kosong)</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Title of the official</source>
        <translation>Jabatan pejabat</translation>
    </message>
    <message>
        <source>Where to object</source>
        <translation>Tempat mengajukan keberatan</translation>
    </message>
    <message>
        <source>Whose paper it is</source>
        <translation>Nama pada surat</translation>
    </message>
    <message>
        <source>print the name</source>
        <translation>cantumkan nama</translation>
    </message>
    <message>
        <source>Neutral: what the documents show. No suspicion, and no word of a crime.</source>
        <translation>Netral: yang tampak dalam dokumen. Tanpa dugaan, tanpa menyebut tindak pidana.</translation>
    </message>
    <message>
        <source>the traveller is told</source>
        <translation>diberitahukan kepada pelintas</translation>
    </message>
    <message>
        <source>Fact and basis</source>
        <translation>Fakta dan dasar</translation>
    </message>
    <message>
        <source>From and until</source>
        <translation>Sejak dan sampai</translation>
    </message>
    <message>
        <source>as decided</source>
        <translation>sesuai keputusan</translation>
    </message>
    <message>
        <source>Official, where to object</source>
        <translation>Pejabat, tempat keberatan</translation>
    </message>
    <message>
        <source>Name, document number</source>
        <translation>Nama, nomor dokumen</translation>
    </message>
    <message>
        <source>asked for on this form</source>
        <translation>diminta pada formulir ini</translation>
    </message>
    <message>
        <source>written by hand, if at all</source>
        <translation>ditulis tangan bila perlu</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Kode kasus</translation>
    </message>
    <message>
        <source>others could ask by it</source>
        <translation>orang lain dapat bertanya dengannya</translation>
    </message>
    <message>
        <source>Suspicion, indicators, result</source>
        <translation>Dugaan, indikator, hasil</translation>
    </message>
    <message>
        <source>the paper may be read by whoever waits for them</source>
        <translation>surat dapat terbaca oleh yang menunggu di luar</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Alasan keputusan</translation>
    </message>
    <message>
        <source>stays in the case</source>
        <translation>tetap dalam kasus</translation>
    </message>
    <message>
        <source>The traveller of this case</source>
        <translation>Pelintas dalam kasus ini</translation>
    </message>
    <message>
        <source>Somebody else, who came along or sent them</source>
        <translation>Orang lain, yang menyertai atau mengirim</translation>
    </message>
    <message>
        <source>attached by hand</source>
        <translation>dilampirkan sendiri</translation>
    </message>
    <message>
        <source>Fields of {instrument} Art. {article}; the list was read in a second source. Draft only.</source>
        <translation>Isian menurut {instrument} Ps. {article}; daftar dibaca dari sumber kedua. Rancangan saja.</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Tentang siapa</translation>
    </message>
    <message>
        <source>To: the official at the checkpoint</source>
        <translation>Kepada: pejabat di tempat pemeriksaan</translation>
    </message>
    <message>
        <source>From: title of the official who asks</source>
        <translation>Dari: jabatan pejabat yang meminta</translation>
    </message>
    <message>
        <source>the regulation asks for it</source>
        <translation>diminta peraturan</translation>
    </message>
    <message>
        <source>missing, and printed as missing</source>
        <translation>belum ada, dan dicetak belum ada</translation>
    </message>
    <message>
        <source>Case, indicators, result</source>
        <translation>Kasus, indikator, hasil</translation>
    </message>
    <message>
        <source>no field of the regulation</source>
        <translation>bukan isian peraturan</translation>
    </message>
    <message>
        <source>The draft itself</source>
        <translation>Rancangan ini sendiri</translation>
    </message>
    <message>
        <source>the program sends nothing; the official decides and signs</source>
        <translation>program tidak mengirim; pejabat memutuskan dan menandatangani</translation>
    </message>
    <message>
        <source>State, as the person says</source>
        <translation>Keadaan, menurut yang bersangkutan</translation>
    </message>
    <message>
        <source>Note, without names</source>
        <translation>Catatan, tanpa nama</translation>
    </message>
    <message>
        <source>State, medicines and note go on</source>
        <translation>Keadaan, obat, dan catatan atas dasar</translation>
    </message>
    <message>
        <source>Witness: name (empty: by hand)</source>
        <translation>Saksi: nama (kosong: ditulis tangan)</translation>
    </message>
    <message>
        <source>No name of the person: the case code alone. What stays empty is written by hand.</source>
        <translation>Tanpa nama orangnya: kode kasus saja. Yang kosong ditulis tangan.</translation>
    </message>
    <message>
        <source>Danger to life</source>
        <translation>Bahaya jiwa</translation>
    </message>
    <message>
        <source>No safe place tonight</source>
        <translation>Tidak ada tempat aman malam ini</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>The letter follows on the next working day (Saturday and Sunday do not count).</source>
        <translation>Surat menyusul hari kerja berikutnya (Sabtu dan Minggu tidak dihitung).</translation>
    </message>
    <message>
        <source>Why it goes before the letter</source>
        <translation>Mengapa didahulukan dari surat</translation>
    </message>
    <message>
        <source>State and medicines go on</source>
        <translation>Keadaan dan obat atas dasar</translation>
    </message>
    <message>
        <source>the consent covers it</source>
        <translation>tercakup persetujuan</translation>
    </message>
    <message>
        <source>not covered by a consent</source>
        <translation>tidak tercakup persetujuan</translation>
    </message>
    <message>
        <source>an exception, confirmed by a second person</source>
        <translation>pengecualian, disahkan orang kedua</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>tidak ada yang ditulis</translation>
    </message>
    <message>
        <source>stands for the person</source>
        <translation>pengganti nama orangnya</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Yang diserahkan</translation>
    </message>
    <message>
        <source>both sides sign for it</source>
        <translation>ditandatangani kedua pihak</translation>
    </message>
    <message>
        <source>State as told, note</source>
        <translation>Keadaan menurut yang bersangkutan, catatan</translation>
    </message>
    <message>
        <source>Health, medicines</source>
        <translation>Kesehatan, obat</translation>
    </message>
    <message>
        <source>only in the sealed envelope, from hand to hand</source>
        <translation>hanya dalam amplop tertutup, dari tangan ke tangan</translation>
    </message>
    <message>
        <source>Story, answers, result</source>
        <translation>Cerita, jawaban, hasil</translation>
    </message>
    <message>
        <source>a record of hand-over needs none</source>
        <translation>tidak perlu dalam serah terima</translation>
    </message>
    <message>
        <source>Address, photo</source>
        <translation>Alamat, foto</translation>
    </message>
    <message>
        <source>never on this paper</source>
        <translation>tidak pernah pada berkas ini</translation>
    </message>
    <message>
        <source>Who receives: name (empty: by hand)</source>
        <translation>Yang menerima: nama (kosong: ditulis tangan)</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>NIP or ID number</source>
        <translation>NIP atau nomor pengenal</translation>
    </message>
    <message>
        <source>Who hands over: name</source>
        <translation>Yang menyerahkan: nama</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Time (HH.MM)</source>
        <translation>Pukul (JJ.MM)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>orangnya</translation>
    </message>
    <message>
        <source>identity, sealed</source>
        <translation>identitas, tertutup</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>dokumen</translation>
    </message>
    <message>
        <source>belongings</source>
        <translation>barang</translation>
    </message>
    <message>
        <source>medicines</source>
        <translation>obat</translation>
    </message>
    <message>
        <source>papers returned</source>
        <translation>berkas dikembalikan</translation>
    </message>
    <message>
        <source>Which {what}, without names</source>
        <translation>Rincian {what}, tanpa nama</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Yang diserahkan</translation>
    </message>
    <message>
        <source>has eaten and drunk</source>
        <translation>sudah makan dan minum</translation>
    </message>
    <message>
        <source>was at the toilet</source>
        <translation>sudah ke toilet</translation>
    </message>
    <message>
        <source>family told, as allowed</source>
        <translation>keluarga dikabari, seizinnya</translation>
    </message>
    <message>
        <source>asks for a doctor</source>
        <translation>minta pemeriksaan dokter</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>perlu juru bahasa</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Segera</translation>
    </message>
    <message>
        <source>Very urgent</source>
        <translation>Sangat segera</translation>
    </message>
    <message>
        <source>Indicators answered yes</source>
        <translation>Indikator yang dijawab ya</translation>
    </message>
    <message>
        <source>The report goes on</source>
        <translation>Laporan disampaikan atas dasar</translation>
    </message>
    <message>
        <source>How urgent (nothing chosen: urgent)</source>
        <translation>Sifat (tanpa pilihan: segera)</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation>Bahasa yang bersangkutan</translation>
    </message>
    <message>
        <source>What officers saw: documents, acts, times</source>
        <translation>Yang diamati petugas: dokumen, perbuatan, waktu</translation>
    </message>
    <message>
        <source>Said by the person</source>
        <translation>Menurut yang bersangkutan</translation>
    </message>
    <message>
        <source>Said by who came along</source>
        <translation>Menurut orang yang menyertai</translation>
    </message>
    <message>
        <source>Said by somebody else</source>
        <translation>Menurut orang lain</translation>
    </message>
    <message>
        <source>Who that was, by function</source>
        <translation>Siapa, menurut jabatannya</translation>
    </message>
    <message>
        <source>What is urgent</source>
        <translation>Yang mendesak</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Why the police must know the name now</source>
        <translation>Mengapa polisi perlu namanya sekarang</translation>
    </message>
    <message>
        <source>Who signs: name (empty: by hand)</source>
        <translation>Penanda tangan: nama (kosong: ditulis tangan)</translation>
    </message>
    <message>
        <source>What was seen or said, and nothing else: never age, sex, looks or origin as a reason.</source>
        <translation>Hanya yang dilihat atau dikatakan: umur, jenis kelamin, rupa, atau asal tidak pernah menjadi alasan.</translation>
    </message>
    <message>
        <source>neither consent nor exception yet</source>
        <translation>belum ada persetujuan atau pengecualian</translation>
    </message>
    <message>
        <source>not agreed to</source>
        <translation>tidak disetujui</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Kelompok umur</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Facts and statements</source>
        <translation>Fakta dan keterangan</translation>
    </message>
    <message>
        <source>with its own reason</source>
        <translation>dengan alasan tersendiri</translation>
    </message>
    <message>
        <source>handed over in person</source>
        <translation>diserahkan langsung</translation>
    </message>
    <message>
        <source>Result of the readings</source>
        <translation>Hasil telaah</translation>
    </message>
    <message>
        <source>a judgement, no fact</source>
        <translation>penilaian, bukan fakta</translation>
    </message>
    <message>
        <source>Health, address, photo</source>
        <translation>Kesehatan, alamat, foto</translation>
    </message>
    <message>
        <source>the person themselves</source>
        <translation>yang bersangkutan</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Kewajiban hukum</translation>
    </message>
    <message>
        <source>Child at risk</source>
        <translation>Anak terancam</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>Mengapa tanpa persetujuan</translation>
    </message>
    <message>
        <source>To: from the directory (arrow keys)</source>
        <translation>Kepada: dari direktori (tombol panah)</translation>
    </message>
    <message>
        <source>or typed: unit and addressee</source>
        <translation>atau ketik: unit dan pejabat dituju</translation>
    </message>
    <message>
        <source>Made: {what}</source>
        <translation>Dibuat: {what}</translation>
    </message>
    <message>
        <source>Withdrawn: {what}</source>
        <translation>Ditarik: {what}</translation>
    </message>
    <message>
        <source>Hand-over record</source>
        <translation>Berita acara serah terima</translation>
    </message>
    <message>
        <source>Emergency hand-over</source>
        <translation>Serah terima darurat</translation>
    </message>
    <message>
        <source>Notice of deferral</source>
        <translation>Pemberitahuan penundaan</translation>
    </message>
    <message>
        <source>Report to the police</source>
        <translation>Laporan kepada polisi</translation>
    </message>
    <message>
        <source>Draft: urgent exit ban</source>
        <translation>Rancangan: cegah mendesak</translation>
    </message>
</context>
<context>
    <name>PapersActs</name>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
    <message>
        <source>Number, pages and reason stay in the register.</source>
        <translation>Nomor, halaman, dan alasan tetap dalam register.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Dicatat</translation>
    </message>
    <message>
        <source>The person has a signed copy; the deferral can be closed.</source>
        <translation>Salinan bertanda tangan sudah diberikan; penundaan dapat ditutup.</translation>
    </message>
    <message>
        <source>Sent to the printer. Its queue may keep a copy: delete it there.</source>
        <translation>Dikirim ke pencetak. Antreannya mungkin menyimpan salinan: hapus di sana.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Tidak tercetak</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Ekspor PDF</translation>
    </message>
    <message>
        <source>Written where you chose. Outside this program nobody guards the file.</source>
        <translation>Ditulis di tempat pilihan Anda. Di luar program ini berkas tidak dijaga siapa pun.</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Tidak tertulis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Nothing went out. Try again or choose another place.</source>
        <translation>Tidak ada yang keluar. Coba lagi atau pilih tempat lain.</translation>
    </message>
</context>
<context>
    <name>PapersBar</name>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>Buat berkas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Withdraw paper</source>
        <translation>Tarik berkas</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Buat baru</translation>
    </message>
    <message>
        <source>Signed copy given</source>
        <translation>Salinan diberikan</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Ekspor PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
</context>
<context>
    <name>PapersForm</name>
    <message>
        <source>Papers</source>
        <translation>Berkas</translation>
    </message>
</context>
<context>
    <name>PapersModel</name>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Dicetak</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Dimasukkan</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Disisihkan</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Belum kembali</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Withdraw {number}</source>
        <translation>Tarik {number}</translation>
    </message>
    <message>
        <source>It goes out no more, for good. Number, pages and reason stay.</source>
        <translation>Tidak keluar lagi, untuk seterusnya. Nomor, halaman, dan alasan tetap ada.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Print it (Ctrl+P) and let both sides sign. The letter follows the next working day.</source>
        <translation>Cetak (Ctrl+P) dan minta kedua pihak tanda tangan. Surat menyusul hari kerja berikutnya.</translation>
    </message>
    <message>
        <source>Print it (Ctrl+P), let it be signed, give the person a copy, then note it (Alt+S).</source>
        <translation>Cetak (Ctrl+P), minta ditandatangani, beri salinannya, lalu catat (Alt+S).</translation>
    </message>
    <message>
        <source>A draft: print it for the official. The program sends nothing.</source>
        <translation>Rancangan: cetak untuk pejabat. Program tidak mengirim apa pun.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Print it (Ctrl+P) and let it be signed.</source>
        <translation>Cetak (Ctrl+P) dan minta ditandatangani.</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Letter due by {day}</source>
        <translation>Surat paling lambat {day}</translation>
    </message>
    <message>
        <source>{number} went before it. Issue the letter on the referral page (F9 in the case).</source>
        <translation>{number} mendahuluinya. Terbitkan surat di halaman rujukan (F9 pada kasus).</translation>
    </message>
    <message>
        <source>Choose a paper, or begin a new one by its digit.</source>
        <translation>Pilih berkas, atau mulai yang baru dengan angkanya.</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Papers of this scheme</source>
        <translation>Dokumen skema ini</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>Papers for a day without the program</source>
        <translation>Lembar untuk hari tanpa program</translation>
    </message>
    <message>
        <source>What became of the sheets</source>
        <translation>Keadaan lembar bernomor</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Form: {kind}</source>
        <translation>Formulir: {kind}</translation>
    </message>
    <message>
        <source>Blank consent</source>
        <translation>Persetujuan kosong</translation>
    </message>
    <message>
        <source>Blank hand-over record</source>
        <translation>Berita acara serah terima kosong</translation>
    </message>
    <message>
        <source>Phone list</source>
        <translation>Daftar telepon</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nomor lembar</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>Nomor lembar</translation>
    </message>
    <message>
        <source>Why it will not be entered</source>
        <translation>Mengapa tidak dimasukkan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>Nyatakan batal</translation>
    </message>
    <message>
        <source>Each number is given once, also when the printer fails: declare a spoilt sheet void below.</source>
        <translation>Setiap nomor diberikan sekali, juga bila pencetak macet: lembar yang rusak dinyatakan batal di bawah.</translation>
    </message>
    <message>
        <source>from number {number} on</source>
        <translation>mulai nomor {number}</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} belum kembali</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>No numbered form was printed yet.</source>
        <translation>Belum ada formulir bernomor yang dicetak.</translation>
    </message>
    <message>
        <source>Missing: {numbers}</source>
        <translation>Belum kembali: {numbers}</translation>
    </message>
    <message>
        <source>Put aside, not entered yet: {numbers}</source>
        <translation>Disisihkan, belum dimasukkan: {numbers}</translation>
    </message>
    <message>
        <source>Void: {numbers}</source>
        <translation>Batal: {numbers}</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> dan {n} lagi</translation>
    </message>
    <message>
        <source>No number below the highest one entered is missing.</source>
        <translation>Tidak ada nomor yang terlewat di bawah nomor tertinggi yang dimasukkan.</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Nothing could be written there. Choose another place or printer.</source>
        <translation>Tidak dapat ditulis di sana. Pilih tempat atau pencetak lain.</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Tidak tertulis</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>Tidak dilakukan</translation>
    </message>
</context>
<context>
    <name>PartnerFields</name>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>MoU until</source>
        <translation>MoU sampai</translation>
    </message>
    <message>
        <source>Contact checked on</source>
        <translation>Kontak diperiksa tanggal</translation>
    </message>
</context>
<context>
    <name>PartnerWords</name>
    <message>
        <source>Government</source>
        <translation>Pemerintah</translation>
    </message>
    <message>
        <source>Service unit</source>
        <translation>Unit layanan</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>LSM</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesehatan</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Rehabilitasi sosial</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>Bantuan hukum</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Pemulangan</translation>
    </message>
    <message>
        <source>Reintegration</source>
        <translation>Reintegrasi</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>WNI</translation>
    </message>
    <message>
        <source>Foreigners</source>
        <translation>WNA</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Disabilitas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Alamat surat</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Melayani</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Jam buka</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Malam hari</translation>
    </message>
    <message>
        <source>MoU number</source>
        <translation>Nomor MoU</translation>
    </message>
    <message>
        <source>MoU until</source>
        <translation>MoU sampai</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Diperiksa tanggal</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Diperiksa oleh</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>has a word that is not known</source>
        <translation>memuat kata yang tidak dikenal</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>bukan tanggal</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>terlalu panjang</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>tercantum dua kali</translation>
    </message>
</context>
<context>
    <name>PartnersForm</name>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Who takes over, whom they serve, and when that was last checked.</source>
        <translation>Siapa yang menerima rujukan, siapa yang dilayani, dan kapan terakhir diperiksa.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Direktori</translation>
    </message>
    <message>
        <source>Find by name or town</source>
        <translation>Cari menurut nama atau kota</translation>
    </message>
    <message>
        <source>Name or town</source>
        <translation>Nama atau kota</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Nama mitra</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Jenis mitra</translation>
    </message>
    <message>
        <source>Letter goes to</source>
        <translation>Surat ditujukan ke</translation>
    </message>
    <message>
        <source>Addressee of the letter</source>
        <translation>Tujuan surat</translation>
    </message>
    <message>
        <source>Town, area</source>
        <translation>Kota, wilayah</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Area served</source>
        <translation>Wilayah layanan</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Melayani</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>WNI</translation>
    </message>
    <message>
        <source>Foreigners</source>
        <translation>WNA</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Disabilitas</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesehatan</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Sosial</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>Bantuan hukum</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Pemulangan</translation>
    </message>
    <message>
        <source>Reintegration</source>
        <translation>Reintegrasi</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Jam buka</translation>
    </message>
    <message>
        <source>Takes people at night</source>
        <translation>Menerima pada malam hari</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Languages spoken there</source>
        <translation>Bahasa yang dikuasai di sana</translation>
    </message>
    <message>
        <source>MoU number</source>
        <translation>Nomor MoU</translation>
    </message>
    <message>
        <source>Number of the MoU</source>
        <translation>Nomor MoU</translation>
    </message>
    <message>
        <source>MoU until</source>
        <translation>MoU sampai</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Contact of the partner</source>
        <translation>Kontak mitra</translation>
    </message>
    <message>
        <source>Contact checked</source>
        <translation>Kontak diperiksa</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Diperiksa oleh</translation>
    </message>
    <message>
        <source>Who checked the contact</source>
        <translation>Siapa yang memeriksa kontak</translation>
    </message>
    <message>
        <source>In use; offered for referrals</source>
        <translation>Dipakai; ditawarkan untuk rujukan</translation>
    </message>
</context>
<context>
    <name>PartnersModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Malam</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>MoU</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>tidak dipakai</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>tidak perlu</translation>
    </message>
    <message>
        <source>no MoU</source>
        <translation>belum ada MoU</translation>
    </message>
    <message>
        <source>MoU ended</source>
        <translation>MoU berakhir</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>s.d. {day}</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Save partner</source>
        <translation>Simpan mitra</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Diperiksa hari ini</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Batalkan perubahan</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} dari {all}</translation>
    </message>
    <message>
        <source>No partner has these words in name or town.</source>
        <translation>Tidak ada mitra dengan kata ini pada nama atau kota.</translation>
    </message>
    <message>
        <source>The directory is empty. Add the services you refer to (Ctrl+N).</source>
        <translation>Direktori kosong. Tambahkan layanan tujuan rujukan (Ctrl+N).</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Nama belum diisi.</translation>
    </message>
    <message>
        <source>Choose the kind of partner.</source>
        <translation>Pilih jenis mitra.</translation>
    </message>
    <message>
        <source>A date is not complete.</source>
        <translation>Ada tanggal yang belum lengkap.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada perubahan.</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Mitra baru</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>belum tersimpan</translation>
    </message>
    <message>
        <source>Save first?</source>
        <translation>Simpan dulu?</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves. Esc, and Esc again, drops the changes.</source>
        <translation>Ctrl+Enter menyimpan. Esc, lalu Esc lagi, membuang perubahan.</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>menyimpan…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>tersimpan</translation>
    </message>
    <message>
        <source>Now there: {changes}. Ctrl+Enter saves both; Esc, and Esc again, drops yours.</source>
        <translation>Kini tertulis: {changes}. Ctrl+Enter menyimpan keduanya; Esc dua kali membatalkan isian Anda.</translation>
    </message>
    <message>
        <source>Not saved: somebody else changed this partner</source>
        <translation>Belum tersimpan: mitra ini diubah orang lain</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Belum tersimpan</translation>
    </message>
    <message>
        <source>The directory could not be read</source>
        <translation>Direktori tidak dapat dibaca</translation>
    </message>
</context>
<context>
    <name>PassphrasePair</name>
    <message>
        <source>The passphrase is missing.</source>
        <translation>Frasa sandi belum diisi.</translation>
    </message>
    <message>
        <source>The second passphrase is not the same yet.</source>
        <translation>Frasa sandi kedua belum sama.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Four words or more, at least 16 letters. Spaces are welcome.</source>
        <translation>Empat kata atau lebih, paling sedikit 16 huruf. Boleh spasi.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Keduanya sama.</translation>
    </message>
</context>
<context>
    <name>PastPage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>By today&apos;s rules</source>
        <translation>Menurut aturan kini</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Simpan koreksi</translation>
    </message>
    <message>
        <source>Corrections and later checks</source>
        <translation>Koreksi dan pemeriksaan susulan</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Alasan koreksi</translation>
    </message>
    <message>
        <source>What is right, in words. What was saved stays as it was.</source>
        <translation>Yang benar, dengan kata. Yang sudah tersimpan tetap seperti adanya.</translation>
    </message>
    <message>
        <source>Decided since. Only date and crossing are shown.</source>
        <translation>Sudah diputus. Hanya tanggal dan perlintasan yang tampak.</translation>
    </message>
    <message>
        <source>Answers and result are closed until the second reading is saved.</source>
        <translation>Jawaban dan hasil ditutup sampai Telaah 2 tersimpan.</translation>
    </message>
</context>
<context>
    <name>PatternsModel</name>
    <message>
        <source>Pattern</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Contact in common</source>
        <translation>Kontak yang sama</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>diangkat</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>dikesampingkan</translation>
    </message>
</context>
<context>
    <name>PatternsPage</name>
    <message>
        <source>Patterns</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>proposals only: nobody is stopped by them, and the counter does not see them</source>
        <translation>hanya usulan: tidak menghentikan siapa pun dan tidak tampak di konter</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Kembali ke antrean</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Kesampingkan</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Angkat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Open links</source>
        <translation>Buka kaitan</translation>
    </message>
    <message>
        <source>Patterns found</source>
        <translation>Pola yang ditemukan</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Dasarnya</translation>
    </message>
    <message>
        <source>waiting: {n}</source>
        <translation>menunggu: {n}</translation>
    </message>
    <message>
        <source>No pattern was found. That says nothing about a single traveller.</source>
        <translation>Tidak ada pola yang ditemukan. Itu tidak berkata apa pun tentang seorang pelintas.</translation>
    </message>
    <message>
        <source>Rule: {n} or more within {days} days. Decided by this program or the office; no law says so.</source>
        <translation>Aturan: {n} atau lebih dalam {days} hari. Ditetapkan program ini atau kantor, bukan oleh undang-undang.</translation>
    </message>
    <message>
        <source>Between {one} and {other}</source>
        <translation>Antara {one} dan {other}</translation>
    </message>
    <message>
        <source>Found {date}</source>
        <translation>Ditemukan {date}</translation>
    </message>
    <message>
        <source>Taken up {date} by {who}: {reason}</source>
        <translation>Diangkat {date} oleh {who}: {reason}</translation>
    </message>
    <message>
        <source>Set aside {date} by {who}: {reason}</source>
        <translation>Dikesampingkan {date} oleh {who}: {reason}</translation>
    </message>
    <message>
        <source>Set this pattern aside: it comes again only when as many others make it anew</source>
        <translation>Kesampingkan pola ini: baru muncul lagi bila orang lain sebanyak itu membentuknya</translation>
    </message>
    <message>
        <source>Take this pattern up: its newest screening begins a case, if it has none</source>
        <translation>Angkat pola ini: pemeriksaan terbarunya menjadi kasus, bila belum ada</translation>
    </message>
    <message>
        <source>Reason, at least 10 letters</source>
        <translation>Alasan, paling sedikit 10 huruf</translation>
    </message>
</context>
<context>
    <name>PatternsPanel</name>
    <message>
        <source>The patterns could not be read</source>
        <translation>Pola tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Patterns for the supervisor</source>
        <translation>Pola untuk supervisor</translation>
    </message>
    <message>
        <source>A pattern proposes something to look at. It stops nobody, and the counter does not see it.</source>
        <translation>Pola mengusulkan sesuatu untuk dilihat. Pola tidak menghentikan siapa pun dan tidak tampak di konter.</translation>
    </message>
    <message>
        <source>Save patterns</source>
        <translation>Simpan pola</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>From how many on</source>
        <translation>Mulai dari</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Dalam hari</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} sampai {most}</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>belum disimpan</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Patterns saved</source>
        <translation>Pola disimpan</translation>
    </message>
    <message>
        <source>They hold when the list is opened next.</source>
        <translation>Berlaku saat daftar dibuka berikutnya.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Tidak tersimpan</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Usual pay for this work and country is not known here: not assessed. That is not a no.</source>
        <translation>Upah biasa untuk pekerjaan dan negara ini tidak diketahui di sini: belum dinilai. Itu bukan tidak.</translation>
    </message>
    <message>
        <source>Not assessed: work, country, pay and currency are needed, and a dated figure of usual pay for them.</source>
        <translation>Belum dinilai: perlu pekerjaan, negara, upah, dan mata uang, serta angka upah biasa yang bertanggal.</translation>
    </message>
    <message>
        <source>More than double the usual pay for {work} ({amount}; {source}).</source>
        <translation>Lebih dari dua kali upah biasa untuk {work} ({amount}; {source}).</translation>
    </message>
    <message>
        <source>Not more than double the usual pay for {work} ({amount}; {source}).</source>
        <translation>Tidak lebih dari dua kali upah biasa untuk {work} ({amount}; {source}).</translation>
    </message>
    <message>
        <source>At least {times} times the {figure} for {work} ({amount}; {source}). That is no usual pay: not assessed by it. Ask what the pay is for.</source>
        <translation>Sedikitnya {times} kali {figure} untuk {work} ({amount}; {source}). Itu bukan upah biasa: belum dinilai. Tanyakan upah itu untuk apa.</translation>
    </message>
    <message>
        <source>Not more than double the {figure} for {work} ({amount}; {source}). Usual pay is not known here: not assessed. That is not a no.</source>
        <translation>Tidak lebih dari dua kali {figure} untuk {work} ({amount}; {source}). Upah biasa tidak diketahui di sini: belum dinilai. Itu bukan tidak.</translation>
    </message>
    <message>
        <source>Less than the {figure} for {work} ({amount}; {source}). Usual pay is not known here: not assessed. Ask why.</source>
        <translation>Kurang dari {figure} untuk {work} ({amount}; {source}). Upah biasa tidak diketahui di sini: belum dinilai. Tanyakan sebabnya.</translation>
    </message>
    <message>
        <source>Another currency: the {figure} for {work} is {amount} ({source}). Not compared, not assessed.</source>
        <translation>Mata uang lain: {figure} untuk {work} adalah {amount} ({source}). Tidak dibandingkan, belum dinilai.</translation>
    </message>
    <message>
        <source>Known by the day: the {figure} for {work} is {amount} ({source}). Not compared, not assessed.</source>
        <translation>Hanya diketahui per hari: {figure} untuk {work} adalah {amount} ({source}). Tidak dibandingkan, belum dinilai.</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>sebulan</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>sehari</translation>
    </message>
    <message>
        <source>usual pay</source>
        <translation>upah biasa</translation>
    </message>
    <message>
        <source>legal minimum</source>
        <translation>upah minimum menurut hukum</translation>
    </message>
    <message>
        <source>official floor</source>
        <translation>batas bawah resmi</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sejak {day}</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Tambahkan orang ini</translation>
    </message>
    <message>
        <source>New one-time passphrase…</source>
        <translation>Frasa sandi sekali pakai…</translation>
    </message>
    <message>
        <source>Close account…</source>
        <translation>Tutup akun…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Akun baru</translation>
    </message>
    <message>
        <source>One-time passphrase</source>
        <translation>Frasa sandi sekali pakai</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Change the store key…</source>
        <translation>Ganti kunci data…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Kode pemulihan baru…</translation>
    </message>
    <message>
        <source>The account was not added</source>
        <translation>Akun belum ditambahkan</translation>
    </message>
    <message>
        <source>Give a new one-time passphrase?</source>
        <translation>Berikan frasa sandi sekali pakai yang baru?</translation>
    </message>
    <message>
        <source>The present passphrase of {name} opens nothing any more.</source>
        <translation>Frasa sandi {name} yang sekarang tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>Give a new one</source>
        <translation>Berikan yang baru</translation>
    </message>
    <message>
        <source>The passphrase was not changed</source>
        <translation>Frasa sandi belum diganti</translation>
    </message>
    <message>
        <source>trained to speak with children</source>
        <translation>terlatih berbicara dengan anak</translation>
    </message>
    <message>
        <source>not marked as trained</source>
        <translation>tidak ditandai terlatih</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>Cabut tanda terlatih</translation>
    </message>
    <message>
        <source>Trained for children</source>
        <translation>Terlatih untuk anak</translation>
    </message>
    <message>
        <source>The mark was not changed</source>
        <translation>Tanda tidak diubah</translation>
    </message>
    <message>
        <source>Close this account?</source>
        <translation>Tutup akun ini?</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more. What was recorded under this name stays.</source>
        <translation>{name} tidak dapat masuk lagi. Yang tercatat atas nama ini tetap ada.</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>Tutup akun</translation>
    </message>
    <message>
        <source>The account was not closed</source>
        <translation>Akun belum ditutup</translation>
    </message>
    <message>
        <source>CLOSE</source>
        <translation>TUTUP</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Akun ditutup</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more.</source>
        <translation>{name} tidak dapat masuk lagi.</translation>
    </message>
    <message>
        <source>For {name}, user name {username}:</source>
        <translation>Untuk {name}, nama pengguna {username}:</translation>
    </message>
    <message>
        <source>It works once. Choose your own passphrase at the first sign-in, then destroy this paper.</source>
        <translation>Berlaku satu kali. Pilih frasa sandi sendiri saat pertama masuk, lalu hancurkan kertas ini.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Belum tercetak</translation>
    </message>
    <message>
        <source>Print again, or read it out.</source>
        <translation>Cetak lagi, atau bacakan.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Sedang bekerja…</translation>
    </message>
    <message>
        <source>The key file is being written. This takes a second.</source>
        <translation>Berkas kunci sedang ditulis. Perlu kira-kira satu detik.</translation>
    </message>
</context>
<context>
    <name>PeriodBeside</name>
    <message>
        <source>Period</source>
        <translation>Masa simpan</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>years</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>Unit of the period</source>
        <translation>Satuan masa simpan</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Disimpan selama</translation>
    </message>
    <message>
        <source>By which rule of the office</source>
        <translation>Dasar di kantor</translation>
    </message>
    <message>
        <source>Choose a class of record.</source>
        <translation>Pilih kelas rekaman.</translation>
    </message>
    <message>
        <source>Kept for: {period}</source>
        <translation>Masa simpan: {period}</translation>
    </message>
    <message>
        <source>Without a period everything is kept.</source>
        <translation>Tanpa masa simpan, semuanya disimpan.</translation>
    </message>
    <message>
        <source>Next due {day}</source>
        <translation>Jatuh tempo berikutnya {day}</translation>
    </message>
</context>
<context>
    <name>PersonsPanel</name>
    <message>
        <source>Same person, other document?</source>
        <translation>Orang yang sama, dokumen lain?</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Dokumen lain</translation>
    </message>
    <message>
        <source>{n} proposed</source>
        <translation>{n} usulan</translation>
    </message>
    <message>
        <source>Name and birth date agree.</source>
        <translation>Nama dan tanggal lahir sama.</translation>
    </message>
    <message>
        <source>Birth date agrees, the name in part.</source>
        <translation>Tanggal lahir sama, namanya sebagian sama.</translation>
    </message>
    <message>
        <source>Nobody has said so yet; a number alone joins nobody.</source>
        <translation>Belum dipastikan siapa pun; nomor saja tidak menyatukan orang.</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>PIN for this sign-in: six digits, kept in memory only</source>
        <translation>PIN selama Anda masuk: enam angka, hanya diingat di memori</translation>
    </message>
    <message>
        <source>PIN of six digits</source>
        <translation>PIN enam angka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Paspor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Tidak terbaca</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku s.d.</translation>
    </message>
    <message>
        <source>Seafarer&apos;s book</source>
        <translation>Buku pelaut</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>and {n} more</source>
        <translation>dan {n} lagi</translation>
    </message>
    <message>
        <source>rarer misread: {words}</source>
        <translation>salah baca yang lebih jarang: {words}</translation>
    </message>
    <message>
        <source>No single misread explains it. Scan again, or type what the data page says (F3).</source>
        <translation>Tidak ada satu salah baca yang menjelaskannya. Pindai lagi, atau ketik menurut halaman data (F3).</translation>
    </message>
    <message>
        <source>{n} misreads could explain it, too many to choose from. Scan again, or type (F3).</source>
        <translation>{n} salah baca mungkin menjelaskannya, terlalu banyak untuk dipilih. Pindai lagi, atau ketik (F3).</translation>
    </message>
    <message>
        <source>{n} explanations fit and none is chosen; likelier misreads stand first. Scan again, type (F3), or take the one that stands on the data page.</source>
        <translation>{n} penjelasan cocok dan tidak ada yang dipilih; yang lebih mungkin di atas. Pindai lagi, ketik (F3), atau pakai yang sama dengan halaman data.</translation>
    </message>
    <message>
        <source>{n} explanations fit and none is chosen. Scan again, type (F3), or take the one that stands on the data page.</source>
        <translation>{n} penjelasan cocok, tidak ada yang dipilihkan. Pindai lagi, ketik (F3), atau pakai yang tertulis di halaman data.</translation>
    </message>
    <message>
        <source>One misread explains it. Scan again, type (F3), or take it if the data page says the same.</source>
        <translation>Satu salah baca menjelaskannya. Pindai lagi, ketik (F3), atau pakai bila halaman data sama.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Lihat di:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Jenis berkas:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder di atasnya</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Tampilan daftar</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tampilan rinci</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Ganti dengan yang baru?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Berkas tidak ditemukan.
Periksa nama berkasnya.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Folder tidak ditemukan.
Periksa nama foldernya.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Diubah</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>&lt; {limit}</source>
        <translation>&lt; {limit}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>QualityForm</name>
    <message>
        <source>Does it work</source>
        <translation>Manfaat pertanyaan</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <source>Count again</source>
        <translation>Hitung ulang</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>Triwulan sebelumnya</translation>
    </message>
    <message>
        <source>Quarter after</source>
        <translation>Triwulan berikutnya</translation>
    </message>
    <message>
        <source>For outside the office</source>
        <translation>Untuk luar kantor</translation>
    </message>
    <message>
        <source>For inside the office</source>
        <translation>Untuk dalam kantor</translation>
    </message>
    <message>
        <source>Counter list</source>
        <translation>Daftar konter</translation>
    </message>
    <message>
        <source>List of questions</source>
        <translation>Daftar pertanyaan</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Handed over, then let go</source>
        <translation>Diserahkan, lalu diteruskan</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>Daftar pantau</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>No question of this list was asked in this quarter.</source>
        <translation>Belum ada pertanyaan dari daftar ini yang diajukan pada triwulan ini.</translation>
    </message>
    <message>
        <source>Nobody was screened in this quarter.</source>
        <translation>Belum ada yang diperiksa pada triwulan ini.</translation>
    </message>
    <message>
        <source>{n} asked</source>
        <translation>{n} ditanyakan</translation>
    </message>
    <message>
        <source>Quarter {n} of {year}</source>
        <translation>Triwulan {n} {year}</translation>
    </message>
    <message>
        <source>{quarter}, running, counted {time}</source>
        <translation>{quarter}, masih berjalan, dihitung {time}</translation>
    </message>
    <message>
        <source>Limit: {mark}.</source>
        <translation>Batas: {mark}.</translation>
    </message>
    <message>
        <source>Numbers below {limit} are closed</source>
        <translation>Angka di bawah {limit} ditutup</translation>
    </message>
    <message>
        <source>“&lt; {limit}”: too few. “closed”: others could be computed from it, so there is no total either. Each screening counts once; the decision that stands counts. The median is rounded to 5 minutes.</source>
        <translation>“&lt; {limit}”: terlalu sedikit. “ditutup”: dari angka itu angka lain dapat dihitung; karena itu jumlah seluruhnya juga tidak ada. Tiap pemeriksaan dihitung sekali, menurut keputusan terakhir. Median dibulatkan ke 5 menit.</translation>
    </message>
    <message>
        <source>The figures could not be counted</source>
        <translation>Angka tidak dapat dihitung</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>This is the MRZ of a visa. Scan the passport first.</source>
        <translation>Ini MRZ visa. Pindai paspor dulu.</translation>
    </message>
    <message>
        <source>This screening is not finished</source>
        <translation>Pemeriksaan ini belum selesai</translation>
    </message>
    <message>
        <source>Finish it or hand it over, or put it aside with a reason. Nothing is thrown away.</source>
        <translation>Selesaikan atau serahkan, atau sisihkan dengan alasan. Tidak ada yang dibuang.</translation>
    </message>
    <message>
        <source>Reason for putting aside</source>
        <translation>Alasan menyisihkan</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>belum bernama</translation>
    </message>
    <message>
        <source>Open ships: {n} ({names})</source>
        <translation>Kapal terbuka: {n} ({names})</translation>
    </message>
    <message>
        <source>Alt+5 goes on with the crew.</source>
        <translation>Alt+5 melanjutkan awaknya.</translation>
    </message>
    <message>
        <source>Open groups: {n} ({names})</source>
        <translation>Rombongan terbuka: {n} ({names})</translation>
    </message>
    <message>
        <source>Alt+O goes on with a group or closes it.</source>
        <translation>Alt+O melanjutkan atau menutup rombongan.</translation>
    </message>
    <message>
        <source>{name} since {day}</source>
        <translation>{name} sejak {day}</translation>
    </message>
    <message>
        <source>The last screenings could not be read. Try again (F5).</source>
        <translation>Pemeriksaan terakhir tidak terbaca. Coba lagi (F5).</translation>
    </message>
    <message>
        <source>The dates of the visa are taken over when the passport of the same person comes.</source>
        <translation>Tanggal visa diambil bila paspor orang yang sama dipindai.</translation>
    </message>
    <message>
        <source>This document is open already. It was read once more; nothing was changed.</source>
        <translation>Dokumen ini sudah terbuka. Terbaca sekali lagi; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The same document, read better?</source>
        <translation>Dokumen yang sama, terbaca lebih baik?</translation>
    </message>
    <message>
        <source>This time every check digit agrees. Taken over, it replaces the record; answers stay.</source>
        <translation>Kali ini semua angka periksa cocok. Bila dipakai, data diganti; jawaban tetap.</translation>
    </message>
    <message>
        <source>{n} passports were read. The newest is shown; scan the other again afterwards.</source>
        <translation>{n} paspor terbaca. Yang terbaru ditampilkan; pindai lagi yang lain sesudahnya.</translation>
    </message>
    <message>
        <source>New traveller?</source>
        <translation>Pelintas baru?</translation>
    </message>
    <message>
        <source>Another document was read. This screening stays as it is.</source>
        <translation>Dokumen lain terbaca. Pemeriksaan ini tetap seperti adanya.</translation>
    </message>
    <message>
        <source>The reason of the hand-over is not written yet</source>
        <translation>Alasan penyerahan belum ditulis</translation>
    </message>
    <message>
        <source>Write it below, then Ctrl+S. F2 once more leaves without it.</source>
        <translation>Tulis di bawah, lalu Ctrl+S. F2 sekali lagi melanjutkan tanpa alasan.</translation>
    </message>
    <message>
        <source>Visa read: the last day of entry was taken over. Type its index.</source>
        <translation>Visa terbaca: batas masuk diambil. Ketik indeksnya.</translation>
    </message>
    <message>
        <source>The visa could not be read with certainty. Type its index and dates in the rows.</source>
        <translation>Visa tidak terbaca dengan pasti. Ketik indeks dan tanggalnya di baris.</translation>
    </message>
    <message>
        <source>This visa names somebody else than the passport. Nothing was taken over.</source>
        <translation>Visa ini menyebut orang lain daripada paspornya. Tidak ada yang diambil.</translation>
    </message>
    <message>
        <source>The visa rows are answered already. Nothing was changed.</source>
        <translation>Baris visa sudah terjawab. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>A document could not be read whole. Scan it again. Nothing was changed.</source>
        <translation>Dokumen tidak terbaca utuh. Pindai lagi. Tidak ada yang berubah.</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>For you, not to be read aloud: {words}</source>
        <translation>Untuk petugas, jangan dibacakan: {words}</translation>
    </message>
    <message>
        <source>Do not ask when: {words}</source>
        <translation>Jangan ditanya bila {words}</translation>
    </message>
    <message>
        <source>Answered in private before, not asked again: {codes} ({n} in all)</source>
        <translation>Sudah dijawab pribadi, tidak ditanya lagi: {codes} ({n} butir)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>“{answer}” was said before and stays; now the person does not want to answer.</source>
        <translation>“{answer}” dari jawaban sebelumnya tetap tercatat; sekarang ia tidak mau menjawab.</translation>
    </message>
    <message>
        <source>Known because it was</source>
        <translation>Diketahui karena</translation>
    </message>
    <message>
        <source>The person&apos;s own words, exactly as said</source>
        <translation>Kata-kata orang itu sendiri, persis seperti diucapkan</translation>
    </message>
    <message>
        <source>Your remarks on the interview</source>
        <translation>Catatan petugas tentang wawancara</translation>
    </message>
    <message>
        <source>Shaking, crying, or wanting to stop: Esc pauses, and everything is kept.</source>
        <translation>Gemetar, menangis, atau ingin berhenti: Esc menjeda, semuanya tersimpan.</translation>
    </message>
    <message>
        <source>In their own words, without names</source>
        <translation>Dengan kata-katanya, tanpa nama</translation>
    </message>
    <message>
        <source>Ask the adult, apart from the child</source>
        <translation>Tanyakan kepada orang dewasa, terpisah dari anak</translation>
    </message>
    <message>
        <source>Call a parent or guardian on a number that the adult did not give, and ask</source>
        <translation>Hubungi orang tua atau wali lewat nomor yang bukan diberikan orang dewasa itu, lalu tanyakan</translation>
    </message>
    <message>
        <source>Look first; ask only what was not seen</source>
        <translation>Lihat dahulu; tanyakan hanya yang tidak terlihat</translation>
    </message>
    <message>
        <source>Ask the child, in these words</source>
        <translation>Tanyakan kepada anak, dengan kata-kata ini</translation>
    </message>
    <message>
        <source>Ask, in these words</source>
        <translation>Tanyakan dengan kata-kata ini</translation>
    </message>
    <message>
        <source>“{answer}” was said while somebody could hear: ask again.</source>
        <translation>“{answer}” dijawab saat ada yang mendengar: tanyakan lagi.</translation>
    </message>
</context>
<context>
    <name>QueueBeside</name>
    <message>
        <source>Note</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>End my task</source>
        <translation>Selesaikan tugas saya</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Alihkan…</translation>
    </message>
    <message>
        <source>Nobody has a screening open.</source>
        <translation>Tidak ada pemeriksaan yang sedang terbuka.</translation>
    </message>
    <message>
        <source>{person}, since {time}</source>
        <translation>{person}, sejak {time}</translation>
    </message>
</context>
<context>
    <name>QueueForm</name>
    <message>
        <source>Supervisor queue</source>
        <translation>Antrean supervisor</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Kasus terbuka</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Nomor register</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Within the hour</source>
        <translation>Dalam satu jam</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Sif ini</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orangnya</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>selesai {time}</translation>
    </message>
    <message>
        <source>Two reviews differ</source>
        <translation>Dua telaah berbeda</translation>
    </message>
    <message>
        <source>Review to follow</source>
        <translation>Telaah menyusul</translation>
    </message>
    <message>
        <source>Notice to be made</source>
        <translation>Surat penundaan</translation>
    </message>
    <message>
        <source>At station {station}</source>
        <translation>Di pos {station}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Diputuskan</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Pada {name}</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Sedang ditelaah</translation>
    </message>
    <message>
        <source>Call directly</source>
        <translation>Panggil langsung</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Belum ditelaah</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Open and review</source>
        <translation>Buka dan telaah</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Patterns ({n})</source>
        <translation>Pola ({n})</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Kembali ke daftar</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Lewat berkas</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Hanya yang terbuka</translation>
    </message>
    <message>
        <source>Decided too</source>
        <translation>Juga yang sudah diputuskan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Tugas saya</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lewat batas</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Daftar kerja</translation>
    </message>
    <message>
        <source>{all} open · {waiting} not reviewed</source>
        <translation>{all} terbuka · {waiting} belum ditelaah</translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>Diperbarui {time}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>There are no open cases.</source>
        <translation>Tidak ada kasus terbuka.</translation>
    </message>
    <message>
        <source>No case is in this list.</source>
        <translation>Tidak ada kasus dalam daftar ini.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Belum tersimpan</translation>
    </message>
    <message>
        <source>The queue could not be read</source>
        <translation>Antrean tidak dapat dibaca</translation>
    </message>
</context>
<context>
    <name>QueuePreview</name>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>pratinjau</translation>
    </message>
    <message>
        <source>Facts of the document</source>
        <translation>Fakta dokumen</translation>
    </message>
    <message>
        <source>The first officer&apos;s judgement is closed</source>
        <translation>Penilaian petugas pertama ditutup</translation>
    </message>
    <message>
        <source>Notes and documents can be seen; the judgement opens when your own review is saved.</source>
        <translation>Catatan dan dokumen terlihat; penilaian petugas pertama ditutup sampai telaah Anda disimpan.</translation>
    </message>
    <message>
        <source>Names are not shown in the queue. Opening a case is recorded in the audit trail.</source>
        <translation>Nama tidak ditampilkan di antrean. Membuka kasus dicatat di jejak audit.</translation>
    </message>
    <message>
        <source>Choose a case to see what it is about.</source>
        <translation>Pilih kasus untuk melihat pokoknya.</translation>
    </message>
    <message>
        <source>No row of the document needs a supervisor.</source>
        <translation>Tidak ada baris dokumen yang perlu supervisor.</translation>
    </message>
    <message>
        <source>{task}: {person}, until {time}</source>
        <translation>{task}: {person}, sampai {time}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Kelompok umur</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orangnya</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Berangkat</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Penyerta</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugas</translation>
    </message>
</context>
<context>
    <name>QuickList</name>
    <message>
        <source>Quick interview</source>
        <translation>Wawancara singkat</translation>
    </message>
    <message>
        <source>Came with another person</source>
        <translation>Datang bersama orang lain</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Certainty {n} of 5</source>
        <translation>Keyakinan {n} dari 5</translation>
    </message>
    <message>
        <source>Further indicators</source>
        <translation>Indikator lanjutan</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Your review, as the third reader</source>
        <translation>Telaah Anda sebagai penelaah ketiga</translation>
    </message>
    <message>
        <source>Your review, after seeing all</source>
        <translation>Telaah Anda setelah melihat semua</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>Telaah Anda</translation>
    </message>
    <message>
        <source>Answer from the file</source>
        <translation>Jawab dari berkas</translation>
    </message>
    <message>
        <source>from notes and documents</source>
        <translation>dari catatan dan dokumen</translation>
    </message>
    <message>
        <source>from the file alone</source>
        <translation>dari berkas saja</translation>
    </message>
    <message>
        <source>you screened this person</source>
        <translation>Anda yang memeriksa orang ini</translation>
    </message>
    <message>
        <source>Ask what is open</source>
        <translation>Tanyakan yang terbuka</translation>
    </message>
    <message>
        <source>Certainty (required)</source>
        <translation>Keyakinan (wajib)</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Alasan (wajib)</translation>
    </message>
    <message>
        <source>Certainty, 1 to 5</source>
        <translation>Keyakinan, 1 sampai 5</translation>
    </message>
    <message>
        <source>Reason of your review</source>
        <translation>Alasan telaah Anda</translation>
    </message>
    <message>
        <source>Another item</source>
        <translation>Butir lain</translation>
    </message>
</context>
<context>
    <name>ReadingPart</name>
    <message>
        <source>The lines came in the wrong order: the document was turned.</source>
        <translation>Urutan baris terbalik: dokumen diletakkan terbalik.</translation>
    </message>
    <message>
        <source>The name may be misread; no check digit covers it</source>
        <translation>Nama mungkin salah terbaca; tidak ada angka periksa untuk nama</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>dan {n} lagi</translation>
    </message>
    <message>
        <source>Spelled as on the data page; the MRZ has {name}. The same by the rules of Doc 9303.</source>
        <translation>Ejaan menurut halaman data; di MRZ {name}. Sama menurut aturan Doc 9303.</translation>
    </message>
    <message>
        <source>Repaired by the officer, {changes}.</source>
        <translation>Diperbaiki petugas, {changes}.</translation>
    </message>
    <message>
        <source>The officer confirmed the keyboard layout of the computer: {name}.</source>
        <translation>Petugas mengonfirmasi tata letak papan ketik komputer: {name}.</translation>
    </message>
    <message>
        <source>Repaired by the officer: the lines were read otherwise.</source>
        <translation>Diperbaiki petugas: barisnya dibaca lain.</translation>
    </message>
    <message>
        <source>The MRZ has two digits of the birth year: {year} is assumed, {other} is possible too.</source>
        <translation>MRZ hanya memuat dua angka tahun lahir: dianggap {year}, {other} juga mungkin.</translation>
    </message>
    <message>
        <source>Born {day}: the officer chose this century, {other} is possible too.</source>
        <translation>Lahir {day}: abad dipilih petugas, {other} juga mungkin.</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Terbaca</translation>
    </message>
</context>
<context>
    <name>ReadyPanel</name>
    <message>
        <source>Shift readiness</source>
        <translation>Kesiapan sif</translation>
    </message>
    <message>
        <source>Visa-free list</source>
        <translation>Daftar bebas visa</translation>
    </message>
    <message>
        <source>Visa on arrival list</source>
        <translation>Daftar VoA</translation>
    </message>
    <message>
        <source>Rules with articles</source>
        <translation>Aturan dan pasal</translation>
    </message>
    <message>
        <source>MRZ reader</source>
        <translation>Pembaca MRZ</translation>
    </message>
    <message>
        <source>no scan since sign-in</source>
        <translation>belum dipakai sejak masuk</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>belum diuji</translation>
    </message>
    <message>
        <source>last scan {time}</source>
        <translation>pindaian terakhir {time}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>siap</translation>
    </message>
    <message>
        <source>as of {day}, {days} days</source>
        <translation>per {day}, {days} hari</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>Daftar pantau</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>belum diperiksa</translation>
    </message>
    <message>
        <source>there is no list yet</source>
        <translation>belum ada daftar</translation>
    </message>
    <message>
        <source>being made ready</source>
        <translation>sedang disiapkan</translation>
    </message>
    <message>
        <source>{n} of {all} can be asked</source>
        <translation>{n} dari {all} dapat diperiksa</translation>
    </message>
    <message>
        <source>partly not checked</source>
        <translation>sebagian belum diperiksa</translation>
    </message>
    <message>
        <source>Supervisor to call</source>
        <translation>Supervisor yang dipanggil</translation>
    </message>
    <message>
        <source>named by the office</source>
        <translation>ditetapkan kantor</translation>
    </message>
    <message>
        <source>signed in today</source>
        <translation>masuk hari ini</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>nama belum diketahui</translation>
    </message>
    <message>
        <source>nobody signed in today</source>
        <translation>belum ada yang masuk hari ini</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>was set back</source>
        <translation>mundur</translation>
    </message>
    <message>
        <source>not set back</source>
        <translation>tidak mundur</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>perlu diperiksa</translation>
    </message>
    <message>
        <source>recent enough</source>
        <translation>cukup baru</translation>
    </message>
    <message>
        <source>Computer clock</source>
        <translation>Jam komputer</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>{count} shown</source>
        <translation>{count} ditampilkan</translation>
    </message>
    <message>
        <source>{decision}, alone on duty</source>
        <translation>{decision}, sendirian bertugas</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>terverifikasi</translation>
    </message>
    <message>
        <source>replaced by a new one</source>
        <translation>diganti yang baru</translation>
    </message>
    <message>
        <source>not replaced: the key file could not be written</source>
        <translation>tidak diganti: berkas kunci tidak dapat ditulis</translation>
    </message>
    <message>
        <source>used at the door</source>
        <translation>dipakai di halaman masuk</translation>
    </message>
    <message>
        <source>taken over from somebody else</source>
        <translation>diambil alih dari orang lain</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>dimulai</translation>
    </message>
    <message>
        <source>new store</source>
        <translation>data baru</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>surat</translation>
    </message>
    <message>
        <source>the person&apos;s own copy</source>
        <translation>lembar untuk yang bersangkutan</translation>
    </message>
    <message>
        <source>file damaged</source>
        <translation>berkas rusak</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>berkas hilang</translation>
    </message>
    <message>
        <source>file shortened or put back</source>
        <translation>berkas terpotong atau dikembalikan</translation>
    </message>
    <message>
        <source>belongs to another store</source>
        <translation>milik data lain</translation>
    </message>
    <message>
        <source>former version of the key file used</source>
        <translation>memakai versi lama berkas kunci</translation>
    </message>
    <message>
        <source>trusted from now on</source>
        <translation>mulai dipercaya</translation>
    </message>
    <message>
        <source>not trusted any more</source>
        <translation>tidak dipercaya lagi</translation>
    </message>
    <message>
        <source>intact up to entry {number}</source>
        <translation>utuh sampai baris {number}</translation>
    </message>
    <message>
        <source>does not fit at entry {number}</source>
        <translation>tidak cocok pada baris {number}</translation>
    </message>
    <message>
        <source>entries missing: the mark stood at {number}</source>
        <translation>ada baris hilang: tandanya pada {number}</translation>
    </message>
    <message>
        <source>belongs to another store; the mark stood at {number}</source>
        <translation>milik data lain; tandanya pada {number}</translation>
    </message>
    <message>
        <source>restored from a backup up to entry {number}</source>
        <translation>dipulihkan dari cadangan sampai baris {number}</translation>
    </message>
    <message>
        <source>brought up from form {number}</source>
        <translation>dinaikkan dari bentuk {number}</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>edisi {number}</translation>
    </message>
    <message>
        <source>by {number} minutes</source>
        <translation>{number} menit</translation>
    </message>
    <message>
        <source>no reason why nobody else could</source>
        <translation>tanpa alasan mengapa tidak ada orang lain</translation>
    </message>
    <message>
        <source>decided already</source>
        <translation>sudah diputuskan</translation>
    </message>
    <message>
        <source>not a complete backup</source>
        <translation>bukan cadangan yang lengkap</translation>
    </message>
    <message>
        <source>language: {code}</source>
        <translation>bahasa: {code}</translation>
    </message>
    <message>
        <source>{decision}, without a third reader</source>
        <translation>{decision}, tanpa penelaah ketiga</translation>
    </message>
    <message>
        <source>given to somebody</source>
        <translation>diberikan</translation>
    </message>
    <message>
        <source>where the person is</source>
        <translation>tempat orangnya</translation>
    </message>
    <message>
        <source>departure time</source>
        <translation>waktu berangkat</translation>
    </message>
    <message>
        <source>why holding goes on</source>
        <translation>alasan lanjut menahan</translation>
    </message>
    <message>
        <source>food and drink</source>
        <translation>makan dan minum</translation>
    </message>
    <message>
        <source>toilet</source>
        <translation>ke toilet</translation>
    </message>
    <message>
        <source>family told</source>
        <translation>keluarga dikabari</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>the person says it themselves</source>
        <translation>orangnya menyatakan sendiri</translation>
    </message>
    <message>
        <source>before seeing the others</source>
        <translation>sebelum melihat yang lain</translation>
    </message>
    <message>
        <source>revised after seeing all</source>
        <translation>diubah setelah melihat semua</translation>
    </message>
    <message>
        <source>gone on with</source>
        <translation>dilanjutkan</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>diakhiri</translation>
    </message>
    <message>
        <source>trained to speak with children</source>
        <translation>terlatih berbicara dengan anak</translation>
    </message>
    <message>
        <source>not trained to speak with children</source>
        <translation>tidak terlatih berbicara dengan anak</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>folder tidak ditemukan</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disk penuh</translation>
    </message>
    <message>
        <source>disk not writable</source>
        <translation>disk tidak dapat ditulis</translation>
    </message>
    <message>
        <source>store busy</source>
        <translation>data sedang dipakai</translation>
    </message>
    <message>
        <source>could not be made</source>
        <translation>tidak dapat dibuat</translation>
    </message>
    <message>
        <source>the copy did not prove sound</source>
        <translation>salinan tidak lolos pemeriksaan</translation>
    </message>
    <message>
        <source>key file not usable</source>
        <translation>berkas kunci tidak dapat dipakai</translation>
    </message>
    <message>
        <source>key file missing</source>
        <translation>berkas kunci hilang</translation>
    </message>
    <message>
        <source>key file damaged</source>
        <translation>berkas kunci rusak</translation>
    </message>
    <message>
        <source>begun with another version</source>
        <translation>dimulai dengan versi program lain</translation>
    </message>
    <message>
        <source>of a newer version</source>
        <translation>dari versi yang lebih baru</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>dihentikan</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>dengan tombol</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>jendela ditutup</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>tidak ada kegiatan</translation>
    </message>
    <message>
        <source>passphrase instead of PIN</source>
        <translation>frasa sandi, bukan PIN</translation>
    </message>
    <message>
        <source>three wrong PINs</source>
        <translation>PIN keliru tiga kali</translation>
    </message>
    <message>
        <source>computer shut down</source>
        <translation>komputer dimatikan</translation>
    </message>
    <message>
        <source>computer slept</source>
        <translation>komputer tidur</translation>
    </message>
    <message>
        <source>desk taken over</source>
        <translation>meja diambil alih</translation>
    </message>
    <message>
        <source>{number} records</source>
        <translation>{number} rekaman</translation>
    </message>
    <message>
        <source>ended, {number} records gone</source>
        <translation>selesai, {number} rekaman musnah</translation>
    </message>
    <message>
        <source>{number} entries</source>
        <translation>{number} entri</translation>
    </message>
    <message>
        <source>basis too long</source>
        <translation>dasar terlalu panjang</translation>
    </message>
    <message>
        <source>more than the consent covers</source>
        <translation>melebihi persetujuan</translation>
    </message>
    <message>
        <source>native speaker not named</source>
        <translation>penutur asli belum disebut</translation>
    </message>
    <message>
        <source>changed by somebody else meanwhile</source>
        <translation>sudah diubah orang lain</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>sudah berubah</translation>
    </message>
    <message>
        <source>the child&apos;s view missing</source>
        <translation>pendapat anak belum ditulis</translation>
    </message>
    <message>
        <source>wrong recovery code</source>
        <translation>kode pemulihan tidak cocok</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>tanpa persetujuan</translation>
    </message>
    <message>
        <source>clock before the consent</source>
        <translation>jam sebelum persetujuan</translation>
    </message>
    <message>
        <source>consent not complete</source>
        <translation>persetujuan belum lengkap</translation>
    </message>
    <message>
        <source>whether who consents is suspected: not looked at</source>
        <translation>pemberi persetujuan belum dipastikan bukan yang dicurigai</translation>
    </message>
    <message>
        <source>consent not understood</source>
        <translation>persetujuan tidak dipahami</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>persetujuan dicabut</translation>
    </message>
    <message>
        <source>recipient&apos;s name on the person&apos;s sheet</source>
        <translation>nama penerima pada lembar orangnya</translation>
    </message>
    <message>
        <source>no such decision here</source>
        <translation>keputusan ini tidak ada di sini</translation>
    </message>
    <message>
        <source>account closed</source>
        <translation>akun ditutup</translation>
    </message>
    <message>
        <source>another screening is open</source>
        <translation>pemeriksaan lain masih terbuka</translation>
    </message>
    <message>
        <source>no reason for the exception</source>
        <translation>pengecualian tanpa alasan</translation>
    </message>
    <message>
        <source>something still open</source>
        <translation>masih ada yang terbuka</translation>
    </message>
    <message>
        <source>own passphrase not chosen yet</source>
        <translation>frasa sandi sendiri belum dipilih</translation>
    </message>
    <message>
        <source>no legal ground</source>
        <translation>tanpa dasar hukum</translation>
    </message>
    <message>
        <source>no reason for the identity</source>
        <translation>identitas tanpa alasan</translation>
    </message>
    <message>
        <source>no public key in the file</source>
        <translation>berkas tanpa kunci publik</translation>
    </message>
    <message>
        <source>characters the paper cannot print</source>
        <translation>huruf tidak dapat dicetak</translation>
    </message>
    <message>
        <source>something missing for the paper</source>
        <translation>ada yang kurang untuk dicetak</translation>
    </message>
    <message>
        <source>text too long for the paper</source>
        <translation>teks terlalu panjang untuk dicetak</translation>
    </message>
    <message>
        <source>agreement ended</source>
        <translation>MoU berakhir</translation>
    </message>
    <message>
        <source>name nobody could read</source>
        <translation>nama tidak terbaca</translation>
    </message>
    <message>
        <source>name in use</source>
        <translation>nama sudah dipakai</translation>
    </message>
    <message>
        <source>no open screening</source>
        <translation>tidak ada pemeriksaan terbuka</translation>
    </message>
    <message>
        <source>no partner chosen</source>
        <translation>mitra belum dipilih</translation>
    </message>
    <message>
        <source>role without this right</source>
        <translation>peran tanpa hak ini</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>tidak ditemukan</translation>
    </message>
    <message>
        <source>no decision to refer</source>
        <translation>belum ada keputusan merujuk</translation>
    </message>
    <message>
        <source>open at somebody else&apos;s desk</source>
        <translation>terbuka di meja lain</translation>
    </message>
    <message>
        <source>own screening</source>
        <translation>pemeriksaan sendiri</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>berkas terlalu besar</translation>
    </message>
    <message>
        <source>file damaged or locked</source>
        <translation>berkas rusak atau terkunci</translation>
    </message>
    <message>
        <source>no picture or PDF</source>
        <translation>bukan gambar atau PDF</translation>
    </message>
    <message>
        <source>too many attachments</source>
        <translation>terlalu banyak lampiran</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>terlalu banyak halaman</translation>
    </message>
    <message>
        <source>too many pixels</source>
        <translation>terlalu banyak piksel</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>terlalu lama</translation>
    </message>
    <message>
        <source>not said what it shows</source>
        <translation>isinya tidak disebut</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>didaftar</translation>
    </message>
    <message>
        <source>package changed after signing</source>
        <translation>paket berubah sesudah ditandatangani</translation>
    </message>
    <message>
        <source>package not complete</source>
        <translation>paket tidak lengkap</translation>
    </message>
    <message>
        <source>package of a newer program</source>
        <translation>paket untuk program lebih baru</translation>
    </message>
    <message>
        <source>package does not fit the program</source>
        <translation>paket tidak sesuai program</translation>
    </message>
    <message>
        <source>no package</source>
        <translation>bukan paket data</translation>
    </message>
    <message>
        <source>package not newer</source>
        <translation>paket tidak lebih baru</translation>
    </message>
    <message>
        <source>signature does not fit</source>
        <translation>tanda tangan tidak cocok</translation>
    </message>
    <message>
        <source>signer not trusted</source>
        <translation>penanda tangan tidak dipercaya</translation>
    </message>
    <message>
        <source>broken table in the package</source>
        <translation>tabel dalam paket rusak</translation>
    </message>
    <message>
        <source>load begun</source>
        <translation>pemuatan dimulai</translation>
    </message>
    <message>
        <source>list closed</source>
        <translation>daftar ditutup</translation>
    </message>
    <message>
        <source>file could not be read</source>
        <translation>berkas tidak terbaca</translation>
    </message>
    <message>
        <source>list not complete</source>
        <translation>daftar belum lengkap</translation>
    </message>
    <message>
        <source>kind of a list in use</source>
        <translation>jenis daftar yang dipakai</translation>
    </message>
    <message>
        <source>another load is running</source>
        <translation>pemuatan lain sedang berjalan</translation>
    </message>
    <message>
        <source>no version to lay changes over</source>
        <translation>belum ada versi untuk perubahan</translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>sumber belum disebut</translation>
    </message>
    <message>
        <source>version not complete or without entries</source>
        <translation>versi tidak lengkap atau tanpa entri</translation>
    </message>
    <message>
        <source>partner does not serve this person</source>
        <translation>mitra tidak melayani orang ini</translation>
    </message>
    <message>
        <source>passphrase too easy</source>
        <translation>frasa sandi terlalu mudah</translation>
    </message>
    <message>
        <source>passphrase too short</source>
        <translation>frasa sandi terlalu pendek</translation>
    </message>
    <message>
        <source>PIN too easy</source>
        <translation>PIN terlalu mudah</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>PIN keliru</translation>
    </message>
    <message>
        <source>placement not answered</source>
        <translation>penempatan belum dijawab</translation>
    </message>
    <message>
        <source>certainty not said</source>
        <translation>keyakinan belum diisi</translation>
    </message>
    <message>
        <source>note incomplete</source>
        <translation>catatan belum lengkap</translation>
    </message>
    <message>
        <source>task incomplete</source>
        <translation>tugas belum lengkap</translation>
    </message>
    <message>
        <source>notice incomplete</source>
        <translation>surat penundaan belum lengkap</translation>
    </message>
    <message>
        <source>no notice is waited for</source>
        <translation>tidak ada surat yang ditunggu</translation>
    </message>
    <message>
        <source>no signed copy given</source>
        <translation>salinan belum diberikan</translation>
    </message>
    <message>
        <source>not the third reader</source>
        <translation>bukan penelaah ketiga</translation>
    </message>
    <message>
        <source>third reading not saved</source>
        <translation>telaah ketiga belum disimpan</translation>
    </message>
    <message>
        <source>was the third reader</source>
        <translation>tadinya penelaah ketiga</translation>
    </message>
    <message>
        <source>own reading not saved</source>
        <translation>telaah sendiri belum disimpan</translation>
    </message>
    <message>
        <source>mark without its answer</source>
        <translation>tanda tanpa jawabannya</translation>
    </message>
    <message>
        <source>no reason written</source>
        <translation>alasan belum ditulis</translation>
    </message>
    <message>
        <source>safe return not asked</source>
        <translation>keamanan pulang belum ditanyakan</translation>
    </message>
    <message>
        <source>saved already</source>
        <translation>sudah disimpan</translation>
    </message>
    <message>
        <source>group closed already</source>
        <translation>rombongan sudah ditutup</translation>
    </message>
    <message>
        <source>a person of the group still open</source>
        <translation>seorang anggota rombongan masih terbuka</translation>
    </message>
    <message>
        <source>people of the ship still open</source>
        <translation>awak kapal masih terbuka</translation>
    </message>
    <message>
        <source>safe to carry not asked</source>
        <translation>aman dibawa belum ditanyakan</translation>
    </message>
    <message>
        <source>same passphrase again</source>
        <translation>frasa sandi sama dengan yang lama</translation>
    </message>
    <message>
        <source>no second person</source>
        <translation>tanpa orang kedua</translation>
    </message>
    <message>
        <source>second person is the same</source>
        <translation>orang kedua orang yang sama</translation>
    </message>
    <message>
        <source>no service chosen</source>
        <translation>layanan belum dipilih</translation>
    </message>
    <message>
        <source>something missing</source>
        <translation>ada yang belum lengkap</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>belum ada yang masuk</translation>
    </message>
    <message>
        <source>wrong code of the key</source>
        <translation>kode kunci salah</translation>
    </message>
    <message>
        <source>key trusted already</source>
        <translation>kunci sudah dipercaya</translation>
    </message>
    <message>
        <source>key withdrawn</source>
        <translation>kunci sudah dicabut</translation>
    </message>
    <message>
        <source>impossible time</source>
        <translation>waktu tidak mungkin</translation>
    </message>
    <message>
        <source>too many attempts</source>
        <translation>terlalu banyak percobaan</translation>
    </message>
    <message>
        <source>withdrawn already</source>
        <translation>sudah dicabut</translation>
    </message>
    <message>
        <source>answers and result not shown here</source>
        <translation>jawaban dan hasil tidak ditampilkan di sini</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>frasa sandi keliru</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>susulan dari kertas</translation>
    </message>
    <message>
        <source>as PDF</source>
        <translation>sebagai PDF</translation>
    </message>
    <message>
        <source>as table</source>
        <translation>sebagai tabel</translation>
    </message>
    <message>
        <source>SIMKIM: none found</source>
        <translation>SIMKIM: nihil</translation>
    </message>
    <message>
        <source>SIMKIM: found</source>
        <translation>SIMKIM: ada</translation>
    </message>
    <message>
        <source>SIMKIM: similar name</source>
        <translation>SIMKIM: nama mirip</translation>
    </message>
    <message>
        <source>blank consent</source>
        <translation>persetujuan kosong</translation>
    </message>
    <message>
        <source>blank hand-over record</source>
        <translation>berita acara kosong</translation>
    </message>
    <message>
        <source>phone list</source>
        <translation>daftar telepon</translation>
    </message>
    <message>
        <source>form printed after the act</source>
        <translation>formulir dicetak sesudah kejadian</translation>
    </message>
    <message>
        <source>time of the act ahead</source>
        <translation>waktu kejadian belum tiba</translation>
    </message>
    <message>
        <source>impossible number of sheets</source>
        <translation>jumlah lembar tidak mungkin</translation>
    </message>
    <message>
        <source>check entered already</source>
        <translation>jawaban sudah dimasukkan</translation>
    </message>
    <message>
        <source>something missing about the paper</source>
        <translation>keterangan lembar belum lengkap</translation>
    </message>
    <message>
        <source>message too long</source>
        <translation>pesan terlalu panjang</translation>
    </message>
    <message>
        <source>shift handed to oneself</source>
        <translation>sif diserahkan kepada diri sendiri</translation>
    </message>
    <message>
        <source>no such user at a counter</source>
        <translation>bukan pengguna konter</translation>
    </message>
    <message>
        <source>sheet entered already</source>
        <translation>lembar sudah dimasukkan</translation>
    </message>
    <message>
        <source>no such form printed</source>
        <translation>nomor lembar tidak pernah dicetak</translation>
    </message>
    <message>
        <source>sheet on a row of an open ship</source>
        <translation>lembar pada baris kapal yang terbuka</translation>
    </message>
    <message>
        <source>sheet open at another desk</source>
        <translation>lembar terbuka di meja lain</translation>
    </message>
    <message>
        <source>sheet open at one&apos;s own desk</source>
        <translation>lembar terbuka di meja sendiri</translation>
    </message>
    <message>
        <source>form of another kind</source>
        <translation>lembar jenis lain</translation>
    </message>
    <message>
        <source>form called void</source>
        <translation>lembar sudah dinyatakan batal</translation>
    </message>
    <message>
        <source>no reason chosen</source>
        <translation>alasan belum dipilih</translation>
    </message>
    <message>
        <source>reason not in words</source>
        <translation>alasan belum ditulis</translation>
    </message>
    <message>
        <source>not a training store</source>
        <translation>bukan penyimpanan latihan</translation>
    </message>
    <message>
        <source>role of another kind of store</source>
        <translation>peran untuk penyimpanan lain</translation>
    </message>
    <message>
        <source>not of the training case</source>
        <translation>bukan dari kasus latihan</translation>
    </message>
    <message>
        <source>training case ended already</source>
        <translation>kasus latihan sudah selesai</translation>
    </message>
    <message>
        <source>training mark not to be changed</source>
        <translation>tanda latihan tidak dapat diubah</translation>
    </message>
    <message>
        <source>another training case open</source>
        <translation>kasus latihan lain masih terbuka</translation>
    </message>
    <message>
        <source>training store</source>
        <translation>penyimpanan latihan</translation>
    </message>
    <message>
        <source>training case not there</source>
        <translation>kasus latihan tidak ada</translation>
    </message>
    <message>
        <source>check code switched on</source>
        <translation>kode periksa dinyalakan</translation>
    </message>
    <message>
        <source>check code switched off</source>
        <translation>kode periksa dimatikan</translation>
    </message>
    <message>
        <source>seal switched on</source>
        <translation>segel dinyalakan</translation>
    </message>
    <message>
        <source>seal switched off</source>
        <translation>segel dimatikan</translation>
    </message>
    <message>
        <source>new key made</source>
        <translation>kunci baru dibuat</translation>
    </message>
    <message>
        <source>public half exported</source>
        <translation>kunci publik diekspor</translation>
    </message>
    <message>
        <source>key of the partner</source>
        <translation>kunci mitra</translation>
    </message>
    <message>
        <source>to the partner&apos;s key</source>
        <translation>dengan kunci mitra</translation>
    </message>
    <message>
        <source>by a passphrase</source>
        <translation>dengan frasa sandi</translation>
    </message>
    <message>
        <source>letter withdrawn already</source>
        <translation>surat sudah ditarik</translation>
    </message>
    <message>
        <source>letter withdrawn</source>
        <translation>surat sudah ditarik</translation>
    </message>
    <message>
        <source>only the head switches on</source>
        <translation>hanya kepala kantor menyalakan</translation>
    </message>
    <message>
        <source>no key of the office</source>
        <translation>kunci kantor belum ada</translation>
    </message>
    <message>
        <source>no name of the office</source>
        <translation>nama kantor belum diisi</translation>
    </message>
    <message>
        <source>no key of the partner</source>
        <translation>kunci mitra belum ada</translation>
    </message>
    <message>
        <source>not a public key</source>
        <translation>bukan kunci publik</translation>
    </message>
    <message>
        <source>letter without a seal</source>
        <translation>surat tanpa segel</translation>
    </message>
    <message>
        <source>keys made</source>
        <translation>kunci dibuat</translation>
    </message>
    <message>
        <source>own card</source>
        <translation>kartu sendiri</translation>
    </message>
    <message>
        <source>keys renewed</source>
        <translation>kunci diperbarui</translation>
    </message>
    <message>
        <source>new card in place of the former</source>
        <translation>kartu baru menggantikan yang lama</translation>
    </message>
    <message>
        <source>file written</source>
        <translation>berkas ditulis</translation>
    </message>
    <message>
        <source>file not written</source>
        <translation>berkas tidak jadi ditulis</translation>
    </message>
    <message>
        <source>around a person</source>
        <translation>sekitar seseorang</translation>
    </message>
    <message>
        <source>around a phone number</source>
        <translation>sekitar nomor telepon</translation>
    </message>
    <message>
        <source>around an address</source>
        <translation>sekitar alamat</translation>
    </message>
    <message>
        <source>around a person or company</source>
        <translation>sekitar orang atau perusahaan</translation>
    </message>
    <message>
        <source>around a ticket</source>
        <translation>sekitar tiket</translation>
    </message>
    <message>
        <source>around a trip</source>
        <translation>sekitar perjalanan</translation>
    </message>
    <message>
        <source>around a travel group</source>
        <translation>sekitar rombongan</translation>
    </message>
    <message>
        <source>around an attachment</source>
        <translation>sekitar lampiran</translation>
    </message>
    <message>
        <source>around a pattern</source>
        <translation>sekitar pola</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ditarik kembali</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>diangkat</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>dikesampingkan</translation>
    </message>
    <message>
        <source>number out of bounds</source>
        <translation>angka di luar batas</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>sekali lagi</translation>
    </message>
    <message>
        <source>case at another station</source>
        <translation>kasus di pos lain</translation>
    </message>
    <message>
        <source>case here already</source>
        <translation>kasus sudah di sini</translation>
    </message>
    <message>
        <source>file changed or damaged</source>
        <translation>berkas berubah atau rusak</translation>
    </message>
    <message>
        <source>file incomplete</source>
        <translation>berkas tidak utuh</translation>
    </message>
    <message>
        <source>differs from what is kept</source>
        <translation>berbeda dari yang tersimpan</translation>
    </message>
    <message>
        <source>no case chosen</source>
        <translation>tidak ada kasus dipilih</translation>
    </message>
    <message>
        <source>file would be too large</source>
        <translation>berkas akan terlalu besar</translation>
    </message>
    <message>
        <source>too many cases</source>
        <translation>terlalu banyak kasus</translation>
    </message>
    <message>
        <source>file of a newer program</source>
        <translation>berkas dari program lebih baru</translation>
    </message>
    <message>
        <source>not a file of cases</source>
        <translation>bukan berkas kasus</translation>
    </message>
    <message>
        <source>for another station</source>
        <translation>untuk pos lain</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>berkas tidak terbaca</translation>
    </message>
    <message>
        <source>file not understood</source>
        <translation>isi berkas tidak dikenali</translation>
    </message>
    <message>
        <source>no card of a station</source>
        <translation>bukan kartu pos</translation>
    </message>
    <message>
        <source>station has another card</source>
        <translation>pos punya kartu lain</translation>
    </message>
    <message>
        <source>wrong code of the card</source>
        <translation>kode kartu salah</translation>
    </message>
    <message>
        <source>station known already</source>
        <translation>pos sudah dikenal</translation>
    </message>
    <message>
        <source>no card of its own</source>
        <translation>belum punya kartu</translation>
    </message>
    <message>
        <source>same station code</source>
        <translation>kode pos sama</translation>
    </message>
    <message>
        <source>station not known</source>
        <translation>pos tidak dikenal</translation>
    </message>
    <message>
        <source>station withdrawn</source>
        <translation>pos dicabut</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>kalimat kantor</translation>
    </message>
    <message>
        <source>text as shipped</source>
        <translation>kalimat bawaan</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>terjemahan</translation>
    </message>
    <message>
        <source>label of the outer envelope</source>
        <translation>label sampul luar</translation>
    </message>
    <message>
        <source>sheet not made with the letter</source>
        <translation>lembar tidak dibuat bersama surat</translation>
    </message>
    <message>
        <source>brace left open</source>
        <translation>kurung kurawal belum ditutup</translation>
    </message>
    <message>
        <source>characters no paper can show</source>
        <translation>huruf tidak dapat dicetak</translation>
    </message>
    <message>
        <source>text empty</source>
        <translation>kalimat kosong</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>kalimat terlalu panjang</translation>
    </message>
    <message>
        <source>mark missing</source>
        <translation>tanda isian hilang</translation>
    </message>
    <message>
        <source>mark there twice</source>
        <translation>tanda isian dua kali</translation>
    </message>
    <message>
        <source>mark not known</source>
        <translation>tanda isian tidak dikenal</translation>
    </message>
    <message>
        <source>tells the matter</source>
        <translation>menyebut perkara</translation>
    </message>
    <message>
        <source>label too wide</source>
        <translation>label terlalu lebar</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>reply slip</source>
        <translation>lembar balasan</translation>
    </message>
    <message>
        <source>notice names a crime</source>
        <translation>pemberitahuan menyebut tindak pidana</translation>
    </message>
    <message>
        <source>neither fact nor statement</source>
        <translation>tanpa fakta dan keterangan</translation>
    </message>
    <message>
        <source>no deferral stands</source>
        <translation>tidak ada penundaan</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>belum diputuskan</translation>
    </message>
    <message>
        <source>nothing handed over</source>
        <translation>tidak ada yang diserahkan</translation>
    </message>
    <message>
        <source>place missing</source>
        <translation>tempat belum ada</translation>
    </message>
    <message>
        <source>recipient missing</source>
        <translation>penerima belum ada</translation>
    </message>
    <message>
        <source>who said it is missing</source>
        <translation>pemberi keterangan belum ada</translation>
    </message>
    <message>
        <source>checklist does not apply</source>
        <translation>daftar tidak berlaku</translation>
    </message>
    <message>
        <source>guardian not cleared</source>
        <translation>wali belum dipastikan</translation>
    </message>
    <message>
        <source>no words beside it</source>
        <translation>tanpa keterangan</translation>
    </message>
    <message>
        <source>no consent for this recipient</source>
        <translation>tanpa persetujuan untuk penerima ini</translation>
    </message>
    <message>
        <source>has a screening open</source>
        <translation>sedang membuka pemeriksaan</translation>
    </message>
    <message>
        <source>no reason for the move</source>
        <translation>tanpa alasan pengalihan</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>sudah memegangnya</translation>
    </message>
    <message>
        <source>receiver not chosen</source>
        <translation>penerima belum dipilih</translation>
    </message>
    <message>
        <source>legal hold</source>
        <translation>penahanan hukum</translation>
    </message>
    <message>
        <source>no reason of the removal</source>
        <translation>tanpa alasan penghapusan</translation>
    </message>
    <message>
        <source>no reason of the exit ban</source>
        <translation>tanpa alasan pencegahan</translation>
    </message>
    <message>
        <source>no basis</source>
        <translation>tanpa dasar</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>tanpa batas waktu</translation>
    </message>
    <message>
        <source>end in the past</source>
        <translation>batas waktu sudah lewat</translation>
    </message>
    <message>
        <source>not said to whom handed</source>
        <translation>penerima tidak disebut</translation>
    </message>
    <message>
        <source>no receiving unit</source>
        <translation>tanpa unit penerima</translation>
    </message>
    <message>
        <source>no receiving person</source>
        <translation>tanpa petugas penerima</translation>
    </message>
    <message>
        <source>no time of the hand-over</source>
        <translation>tanpa waktu penyerahan</translation>
    </message>
    <message>
        <source>not said how handed over</source>
        <translation>cara penyerahan tidak disebut</translation>
    </message>
    <message>
        <source>reading set aside</source>
        <translation>telaah yang disisihkan</translation>
    </message>
    <message>
        <source>given away by</source>
        <translation>dialihkan dari</translation>
    </message>
    <message>
        <source>given to</source>
        <translation>dialihkan kepada</translation>
    </message>
    <message>
        <source>cleared screenings</source>
        <translation>pemeriksaan tanpa tindak lanjut</translation>
    </message>
    <message>
        <source>deferred, refused or kept</source>
        <translation>ditunda, ditolak, atau tertahan</translation>
    </message>
    <message>
        <source>cases with a referral</source>
        <translation>kasus dengan rujukan</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>surat</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>lampiran</translation>
    </message>
    <message>
        <source>drafts put away</source>
        <translation>draf disisihkan</translation>
    </message>
    <message>
        <source>day book</source>
        <translation>buku harian</translation>
    </message>
    <message>
        <source>requests about own data</source>
        <translation>permintaan data pribadi</translation>
    </message>
    <message>
        <source>imported lists of entries and exits</source>
        <translation>daftar perlintasan yang diimpor</translation>
    </message>
    <message>
        <source>list of ids</source>
        <translation>daftar id</translation>
    </message>
    <message>
        <source>access</source>
        <translation>akses</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>perbaikan</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>keberatan</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>penghapusan</translation>
    </message>
    <message>
        <source>asked by a third party</source>
        <translation>diminta pihak ketiga</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>dikabulkan</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>tidak dikabulkan</translation>
    </message>
    <message>
        <source>complaint of the person</source>
        <translation>pengaduan orangnya</translation>
    </message>
    <message>
        <source>asked by the Ombudsman</source>
        <translation>permintaan Ombudsman</translation>
    </message>
    <message>
        <source>asked by a court</source>
        <translation>permintaan pengadilan</translation>
    </message>
    <message>
        <source>internal inspection</source>
        <translation>pemeriksaan internal</translation>
    </message>
    <message>
        <source>printed, {why}</source>
        <translation>dicetak, {why}</translation>
    </message>
    <message>
        <source>exported, {why}</source>
        <translation>diekspor, {why}</translation>
    </message>
    <message>
        <source>answer missing</source>
        <translation>jawaban belum ada</translation>
    </message>
    <message>
        <source>not read for third persons</source>
        <translation>belum dibaca untuk pihak ketiga</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>tidak ada yang jatuh tempo</translation>
    </message>
    <message>
        <source>list settled already</source>
        <translation>daftar sudah selesai</translation>
    </message>
    <message>
        <source>list not at that step</source>
        <translation>daftar belum pada langkah itu</translation>
    </message>
    <message>
        <source>another list open</source>
        <translation>daftar lain masih terbuka</translation>
    </message>
    <message>
        <source>no access granted</source>
        <translation>akses tidak dikabulkan</translation>
    </message>
    <message>
        <source>ground of refusal missing</source>
        <translation>alasan penolakan belum ada</translation>
    </message>
    <message>
        <source>held already</source>
        <translation>sudah ditangguhkan</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>nomor tidak dikenal</translation>
    </message>
    <message>
        <source>rule of the office missing</source>
        <translation>dasar kantor belum ada</translation>
    </message>
    <message>
        <source>period not possible</source>
        <translation>masa simpan tidak mungkin</translation>
    </message>
    <message>
        <source>period too short</source>
        <translation>masa simpan terlalu singkat</translation>
    </message>
    <message>
        <source>proof does not fit who asks</source>
        <translation>bukti tidak sesuai peminta</translation>
    </message>
    <message>
        <source>proposed it themselves</source>
        <translation>pengusulnya sendiri</translation>
    </message>
    <message>
        <source>recorded it themselves</source>
        <translation>pencatatnya sendiri</translation>
    </message>
    <message>
        <source>request settled already</source>
        <translation>permintaan sudah selesai</translation>
    </message>
    <message>
        <source>request incomplete</source>
        <translation>permintaan belum lengkap</translation>
    </message>
    <message>
        <source>request not decided</source>
        <translation>permintaan belum diputus</translation>
    </message>
    <message>
        <source>purpose missing</source>
        <translation>tujuan belum ada</translation>
    </message>
    <message>
        <source>no answer chosen</source>
        <translation>jawaban belum dipilih</translation>
    </message>
    <message>
        <source>a list match came in between</source>
        <translation>kecocokan daftar baru masuk</translation>
    </message>
    <message>
        <source>reason too short</source>
        <translation>alasan terlalu pendek</translation>
    </message>
    <message>
        <source>with the scan</source>
        <translation>bersama pindaian</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>di konter</translation>
    </message>
    <message>
        <source>from a case</source>
        <translation>dari kasus</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>dicetak</translation>
    </message>
    <message>
        <source>said of two documents: undone</source>
        <translation>catatan dua dokumen dibatalkan</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>satu orang</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>dua orang</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>diperbaiki</translation>
    </message>
    <message>
        <source>was none</source>
        <translation>bukan perlintasan</translation>
    </message>
    <message>
        <source>columns not chosen</source>
        <translation>kolom belum dipilih</translation>
    </message>
    <message>
        <source>source or day of the list missing</source>
        <translation>sumber atau tanggal daftar belum diisi</translation>
    </message>
    <message>
        <source>days do not fit the entry</source>
        <translation>hari tidak cocok dengan tanggal masuk</translation>
    </message>
    <message>
        <source>day to come</source>
        <translation>tanggal belum tiba</translation>
    </message>
    <message>
        <source>direction or day missing</source>
        <translation>arah atau tanggal belum diisi</translation>
    </message>
    <message>
        <source>written down already</source>
        <translation>sudah dicatat</translation>
    </message>
    <message>
        <source>no document number or issuing State</source>
        <translation>tanpa nomor dokumen atau negara penerbit</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Nomor register</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>RecipientsModel</name>
    <message>
        <source>not for women</source>
        <translation>tidak melayani perempuan</translation>
    </message>
    <message>
        <source>not for men</source>
        <translation>tidak melayani laki-laki</translation>
    </message>
    <message>
        <source>not for children</source>
        <translation>tidak melayani anak</translation>
    </message>
    <message>
        <source>not for citizens</source>
        <translation>tidak melayani WNI</translation>
    </message>
    <message>
        <source>not for foreigners</source>
        <translation>tidak melayani WNA</translation>
    </message>
    <message>
        <source>not for disability</source>
        <translation>bukan untuk disabilitas</translation>
    </message>
    <message>
        <source>none of the services</source>
        <translation>tidak memberi layanan ini</translation>
    </message>
    <message>
        <source>not at night</source>
        <translation>tidak menerima malam hari</translation>
    </message>
    <message>
        <source>MoU ended</source>
        <translation>MoU berakhir</translation>
    </message>
    <message>
        <source>no MoU</source>
        <translation>belum ada MoU</translation>
    </message>
    <message>
        <source>without service {numbers}</source>
        <translation>tanpa layanan {numbers}</translation>
    </message>
    <message>
        <source>Partner, serves</source>
        <translation>Mitra, melayani</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>MoU until</source>
        <translation>MoU s.d.</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>malam</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>siang</translation>
    </message>
    <message>
        <source>F</source>
        <translation>P</translation>
    </message>
    <message>
        <source>M</source>
        <translation>L</translation>
    </message>
    <message>
        <source>children</source>
        <translation>anak</translation>
    </message>
    <message>
        <source>citizens</source>
        <translation>WNI</translation>
    </message>
    <message>
        <source>foreigners</source>
        <translation>WNA</translation>
    </message>
    <message>
        <source>disability</source>
        <translation>disabilitas</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>tidak perlu</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>berakhir</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
</context>
<context>
    <name>RecipientsPanel</name>
    <message>
        <source>2. Recipient</source>
        <translation>2. Mitra penerima</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>The MoU has ended</source>
        <translation>MoU berakhir</translation>
    </message>
    <message>
        <source>A letter goes only for danger to life, a child, or no safe place tonight.</source>
        <translation>Surat hanya dikirim bila ada bahaya jiwa, anak, atau tidak ada tempat aman malam ini.</translation>
    </message>
    <message>
        <source>Why the letter goes all the same</source>
        <translation>Mengapa surat tetap dikirim</translation>
    </message>
    <message>
        <source>Reason of the exception</source>
        <translation>Alasan pengecualian</translation>
    </message>
    <message>
        <source>Nobody there: countersign within 24 hours</source>
        <translation>Tidak ada orang lain: disahkan dalam 24 jam</translation>
    </message>
    <message>
        <source>{name}: {reasons}.</source>
        <translation>{name}: {reasons}.</translation>
    </message>
    <message>
        <source>The directory is empty. Add partners on the page Partners.</source>
        <translation>Daftar mitra kosong. Tambahkan mitra di halaman Mitra.</translation>
    </message>
    <message>
        <source>Nobody has checked its contact.</source>
        <translation>Kontaknya belum pernah diperiksa.</translation>
    </message>
    <message>
        <source>Contact checked {day} by {name}.</source>
        <translation>Kontak diperiksa {day} oleh {name}.</translation>
    </message>
    <message>
        <source>Grey: does not serve this person, or the MoU has ended.</source>
        <translation>Abu-abu: tidak melayani orang ini atau MoU berakhir.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeCard</name>
    <message>
        <source>Type the last group of the code from the paper.</source>
        <translation>Ketik kelompok terakhir kode dari kertas.</translation>
    </message>
    <message>
        <source>Put the paper into a closed envelope.</source>
        <translation>Simpan kertasnya di amplop tertutup.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>The last group fits.</source>
        <translation>Kelompok terakhir cocok.</translation>
    </message>
    <message>
        <source>This is not the last group of the code. Compare it with the paper.</source>
        <translation>Ini bukan kelompok terakhir kode. Bandingkan dengan kertasnya.</translation>
    </message>
    <message>
        <source>Not printed. Print again, or write the code down by hand.</source>
        <translation>Belum tercetak. Cetak lagi, atau tulis kodenya dengan tangan.</translation>
    </message>
    <message>
        <source>Four characters, read from the paper and not from the screen.</source>
        <translation>Empat karakter, dibaca dari kertas dan bukan dari layar.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>Opens only a new passphrase for an administrator. Keep in a closed envelope, in a safe place.</source>
        <translation>Hanya untuk memasang frasa sandi baru bagi administrator. Simpan di amplop tertutup, di tempat yang aman.</translation>
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
        <translation>Kode ini ditampilkan satu kali ini saja. Kegunaannya hanya satu: frasa sandi baru bagi administrator. Simpan di kertas, jangan di komputer ini atau di telepon.</translation>
    </message>
    <message>
        <source>Last group</source>
        <translation>Kelompok terakhir</translation>
    </message>
    <message>
        <source>Kept in a closed envelope, in a safe place</source>
        <translation>Disimpan di amplop tertutup, di tempat yang aman</translation>
    </message>
    <message>
        <source>Last group of the code, typed from the paper</source>
        <translation>Kelompok terakhir kode, diketik dari kertas</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>New passphrase by recovery code</source>
        <translation>Frasa sandi baru dengan kode pemulihan</translation>
    </message>
    <message>
        <source>The code works for an administrator only, is recorded in the trail, and is replaced by a new one.</source>
        <translation>Kode ini hanya berlaku bagi administrator, dicatat dalam jejak, dan diganti dengan kode baru.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>User name of the administrator</source>
        <translation>Nama pengguna administrator</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frasa sandi baru</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Ulangi frasa sandi baru</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Set the new passphrase</source>
        <translation>Pasang frasa sandi baru</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>To sign-in</source>
        <translation>Ke halaman masuk</translation>
    </message>
    <message>
        <source>Opening the store with the code. This takes a few seconds…</source>
        <translation>Membuka data dengan kode. Perlu beberapa detik…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Tidak ada yang berubah</translation>
    </message>
    <message>
        <source>It is shown this one time. Close the window again to leave without it; an administrator can make a new one later, in Administration.</source>
        <translation>Kode ini hanya ditampilkan sekali. Tutup jendela sekali lagi untuk keluar tanpa kode; administrator dapat membuat yang baru nanti, di Administrasi.</translation>
    </message>
    <message>
        <source>The recovery code is not put away yet</source>
        <translation>Kode pemulihan belum disimpan</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>{days} days</source>
        <translation>{days} hari</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sejak {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>sampai {day}</translation>
    </message>
    <message>
        <source>Art. {article}</source>
        <translation>Ps. {article}</translation>
    </message>
</context>
<context>
    <name>ReferenceContentsForm</name>
    <message>
        <source>Tables</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Find in rows and sources</source>
        <translation>Cari di baris dan sumber</translation>
    </message>
    <message>
        <source>Words of the row, its source or its id</source>
        <translation>Kata di baris, sumber, atau nama barisnya</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>All that the row says</source>
        <translation>Seluruh isi baris</translation>
    </message>
</context>
<context>
    <name>ReferenceDataForm</name>
    <message>
        <source>Reference data</source>
        <translation>Data rujukan</translation>
    </message>
</context>
<context>
    <name>ReferenceDataPage</name>
    <message>
        <source>The reference data could not be read</source>
        <translation>Data rujukan tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Package of reference data</source>
        <translation>Paket data rujukan</translation>
    </message>
    <message>
        <source>Edition {number} of {day}. Screenings finished before keep their own words.</source>
        <translation>Edisi {number}, {day}. Pemeriksaan yang sudah selesai tetap memakai data dan kata-katanya sendiri.</translation>
    </message>
    <message>
        <source>The new reference data are in use</source>
        <translation>Data rujukan baru mulai dipakai</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Editions and keys</source>
        <translation>Edisi dan kunci</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edisi</translation>
    </message>
    <message>
        <source>Parts of the reference data</source>
        <translation>Bagian data rujukan</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Renew from a file</source>
        <translation>Perbarui dari berkas</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>Jangan pakai</translation>
    </message>
    <message>
        <source>Take this edition</source>
        <translation>Pakai edisi ini</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Edition {number} of {day} is in use.</source>
        <translation>Yang dipakai: edisi {number}, {day}.</translation>
    </message>
    <message>
        <source>being taken…</source>
        <translation>sedang diterapkan…</translation>
    </message>
    <message>
        <source>{count} tables were checked more than {days} days ago</source>
        <translation>{count} tabel diperiksa lebih dari {days} hari yang lalu</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>Beri tahu administrator.</translation>
    </message>
    <message>
        <source>Ask whoever maintains the data for a newer package and take it (Ctrl+I).</source>
        <translation>Mintalah paket baru kepada pengelola data, lalu perbarui dari berkas (Ctrl+I).</translation>
    </message>
    <message>
        <source>Earlier editions could not be read</source>
        <translation>Edisi sebelumnya tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The package was not taken</source>
        <translation>Paket tidak dipakai</translation>
    </message>
</context>
<context>
    <name>ReferenceEditionsForm</name>
    <message>
        <source>Editions</source>
        <translation>Edisi</translation>
    </message>
    <message>
        <source>Whose packages are taken</source>
        <translation>Paket dari siapa yang diterima</translation>
    </message>
    <message>
        <source>Code of the key</source>
        <translation>Kode kunci</translation>
    </message>
    <message>
        <source>Code of the key, 32 characters</source>
        <translation>Kode kunci, 32 karakter</translation>
    </message>
    <message>
        <source>32 characters from the letter or the phone</source>
        <translation>32 karakter dari surat atau telepon</translation>
    </message>
</context>
<context>
    <name>ReferenceOfferForm</name>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>Yang akan berubah</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>All that the row says</source>
        <translation>Seluruh isi baris</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Complaint and support person</source>
        <translation>Pengaduan dan pendampingan</translation>
    </message>
    <message>
        <source>Health rehabilitation</source>
        <translation>Rehabilitasi kesehatan</translation>
    </message>
    <message>
        <source>Social rehabilitation, safe house</source>
        <translation>Rehabilitasi sosial, rumah aman</translation>
    </message>
    <message>
        <source>Legal service</source>
        <translation>Layanan hukum</translation>
    </message>
    <message>
        <source>Return home</source>
        <translation>Pemulangan</translation>
    </message>
    <message>
        <source>Social reintegration</source>
        <translation>Reintegrasi sosial</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Kode kasus</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Kelompok umur</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Kebutuhan</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Cara hubungi</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesehatan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Nomor dokumen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Cerita</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Danger to life</source>
        <translation>Bahaya jiwa</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Kewajiban hukum</translation>
    </message>
    <message>
        <source>No safe place tonight</source>
        <translation>Tidak ada tempat aman malam ini</translation>
    </message>
    <message>
        <source>Head of office</source>
        <translation>Kepala kantor</translation>
    </message>
    <message>
        <source>On behalf (a.n.)</source>
        <translation>Atas nama (a.n.)</translation>
    </message>
    <message>
        <source>Acting (Plh.)</source>
        <translation>Pelaksana Harian (Plh.)</translation>
    </message>
    <message>
        <source>Interim (Plt.)</source>
        <translation>Pelaksana Tugas (Plt.)</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Segera</translation>
    </message>
    <message>
        <source>Very urgent</source>
        <translation>Sangat segera</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>yang bersangkutan</translation>
    </message>
    <message>
        <source>parent or guardian</source>
        <translation>orang tua atau wali</translation>
    </message>
    <message>
        <source>carer</source>
        <translation>pengasuh</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>lisan</translation>
    </message>
    <message>
        <source>written</source>
        <translation>tertulis</translation>
    </message>
    <message>
        <source>female</source>
        <translation>perempuan</translation>
    </message>
    <message>
        <source>male</source>
        <translation>laki-laki</translation>
    </message>
    <message>
        <source>child</source>
        <translation>anak</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>umur belum diketahui</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>perempuan dewasa</translation>
    </message>
    <message>
        <source>man</source>
        <translation>laki-laki dewasa</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>dewasa</translation>
    </message>
    <message>
        <source>foreigner</source>
        <translation>WNA</translation>
    </message>
    <message>
        <source>citizen</source>
        <translation>WNI</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>di bawah 18</translation>
    </message>
    <message>
        <source>{age} and over</source>
        <translation>{age} ke atas</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} sampai {high}</translation>
    </message>
</context>
<context>
    <name>ReferralActs</name>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>Sent to the printer. Its queue may keep a copy: delete it there.</source>
        <translation>Dikirim ke pencetak. Antreannya mungkin menyimpan salinan: hapus di sana.</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Ekspor PDF</translation>
    </message>
    <message>
        <source>Written where you chose. Outside this program nobody guards the file.</source>
        <translation>Ditulis di tempat pilihan Anda. Di luar program ini berkas tidak dijaga siapa pun.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>This letter was withdrawn.</source>
        <translation>Surat ini sudah ditarik.</translation>
    </message>
    <message>
        <source>It stays in the register, and is neither printed nor exported any more.</source>
        <translation>Surat tetap dalam register, tidak dicetak dan tidak diekspor lagi.</translation>
    </message>
    <message>
        <source>The consent was withdrawn: this letter is void.</source>
        <translation>Persetujuan dicabut: surat ini batal.</translation>
    </message>
    <message>
        <source>Tell the recipient within 3x24 hours. It is neither printed nor exported any more.</source>
        <translation>Beri tahu penerima dalam 3x24 jam. Surat tidak dicetak atau diekspor lagi.</translation>
    </message>
    <message>
        <source>Waits to be countersigned</source>
        <translation>Menunggu pengesahan orang kedua</translation>
    </message>
    <message>
        <source>By another supervisor, until {day} {time}.</source>
        <translation>Oleh supervisor lain, sampai {day} {time}.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Tidak tercetak</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Try again (Ctrl+P).</source>
        <translation>Pencetak tidak menerima halamannya. Coba lagi (Ctrl+P).</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Tidak tertulis</translation>
    </message>
    <message>
        <source>Nothing could be written there. Choose another place.</source>
        <translation>Tidak dapat menulis di sana. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>Not saved yet. Try again (F5).</source>
        <translation>Belum tersimpan. Coba lagi (F5).</translation>
    </message>
</context>
<context>
    <name>ReferralBar</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Another recipient</source>
        <translation>Penerima lain</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mitra penerima</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Catat persetujuan</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Tanpa persetujuan</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Cabut persetujuan</translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>Simpan catatan</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Sahkan</translation>
    </message>
    <message>
        <source>Issue letter</source>
        <translation>Terbitkan surat</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Ekspor PDF</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Mendesak</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Disabilitas</translation>
    </message>
    <message>
        <source>case code {code}</source>
        <translation>kode kasus {code}</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>dari {number}</translation>
    </message>
    <message>
        <source>Draft, not printed</source>
        <translation>Draf, belum dicetak</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>Dicetak {time}</translation>
    </message>
    <message>
        <source>Exported {time}</source>
        <translation>Diekspor {time}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Issued {time}</source>
        <translation>Terbit {time}</translation>
    </message>
    <message>
        <source>Record anew</source>
        <translation>Catat lagi</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Referral to a service</source>
        <translation>Rujukan layanan</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
</context>
<context>
    <name>ReferralsModel</name>
    <message>
        <source>Partner</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Nomor mitra</translation>
    </message>
    <message>
        <source>Tell them by {day}</source>
        <translation>Beri tahu s.d. {day}</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This could not be done ({code}). Nothing was lost.</source>
        <translation>Ini belum dapat dilakukan ({code}). Tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>place not named</source>
        <translation>tempat tidak disebut</translation>
    </message>
    <message>
        <source>a row does not fit the others</source>
        <translation>satu baris tidak cocok dengan yang lain</translation>
    </message>
    <message>
        <source>a value that is not known</source>
        <translation>nilai yang tidak dikenal</translation>
    </message>
    <message>
        <source>words missing, or different in the two languages</source>
        <translation>kata-kata kurang atau berbeda antara kedua bahasa</translation>
    </message>
    <message>
        <source>days that contradict each other</source>
        <translation>tanggal yang saling bertentangan</translation>
    </message>
    <message>
        <source>a row is there twice</source>
        <translation>satu baris tercatat dua kali</translation>
    </message>
    <message>
        <source>something this program needs is missing</source>
        <translation>bagian yang diperlukan program ini tidak ada</translation>
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
        <source>This file is not a complete backup. Nothing was changed; choose another one.</source>
        <translation>Berkas ini bukan cadangan yang lengkap. Tidak ada yang diubah; pilih berkas lain.</translation>
    </message>
    <message>
        <source>The basis may have at most {most} characters.</source>
        <translation>Dasar paling banyak {most} huruf.</translation>
    </message>
    <message>
        <source>The consent does not cover all of this. Record it anew, or put less into the letter.</source>
        <translation>Persetujuan tidak mencakup semua ini. Catat ulang, atau kurangi isi surat.</translation>
    </message>
    <message>
        <source>{by} changed this on {at}. What you typed is kept; look at the change first.</source>
        <translation>Diubah oleh {by} {at}. Isian Anda tetap ada; lihat dulu perubahannya.</translation>
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
        <source>The clock of this computer stands before the consent was recorded. Set it right first.</source>
        <translation>Jam komputer ini menunjukkan waktu sebelum persetujuan dicatat. Betulkan jamnya dahulu.</translation>
    </message>
    <message>
        <source>Not complete: from whom, which services, in which language, and how it was given.</source>
        <translation>Belum lengkap: dari siapa, layanan mana, dalam bahasa apa, dan dengan cara apa.</translation>
    </message>
    <message>
        <source>Nobody suspected consents for another. Tick it once you have made sure; otherwise do not record it.</source>
        <translation>Orang yang dicurigai tidak boleh menyetujui untuk orang lain. Centang bila sudah dipastikan; bila tidak, jangan dicatat.</translation>
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
        <source>The person&apos;s own sheet must not name the crime, but the recipient&apos;s name does. Answer “no” to safe to carry.</source>
        <translation>Lembar untuk orangnya tidak boleh menyebut tindak pidana, tetapi nama penerima menyebutnya. Jawab “tidak” pada aman dibawa.</translation>
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
        <source>This was begun with another version of the program and cannot be opened in this one. It is kept.</source>
        <translation>Ini dimulai dengan versi program yang lain dan tidak dapat dibuka di versi ini. Datanya tetap tersimpan.</translation>
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
        <source>This group is closed. Open a new one (Alt+O).</source>
        <translation>Rombongan ini sudah ditutup. Buka yang baru (Alt+O).</translation>
    </message>
    <message>
        <source>Write why the identity goes with the letter.</source>
        <translation>Tulis mengapa identitas ikut dalam surat.</translation>
    </message>
    <message>
        <source>This file holds no public key. Ask for the file that ends in .pub.</source>
        <translation>Berkas ini tidak berisi kunci publik. Mintalah berkas yang berakhiran .pub.</translation>
    </message>
    <message>
        <source>The paper cannot print these characters: {characters}. Use Latin letters, as the MRZ does.</source>
        <translation>Kertas tidak dapat mencetak huruf ini: {characters}. Pakai huruf Latin seperti ejaan MRZ.</translation>
    </message>
    <message>
        <source>For the paper this is still missing: {field}.</source>
        <translation>Untuk dicetak masih kurang: {field}.</translation>
    </message>
    <message>
        <source>A text or a list is too long for the paper: {field}.</source>
        <translation>Ada isian atau daftar yang terlalu panjang untuk dicetak: {field}.</translation>
    </message>
    <message>
        <source>A person of this group is still open. Finish or hand over first.</source>
        <translation>Seorang anggota rombongan masih terbuka. Selesaikan atau serahkan dahulu.</translation>
    </message>
    <message>
        <source>The agreement with this partner has ended.</source>
        <translation>Perjanjian dengan mitra ini sudah berakhir.</translation>
    </message>
    <message>
        <source>A name needs letters or digits, no invisible signs and no line breaks, and at most 200 letters; a user name at most 64. Type it again.</source>
        <translation>Nama memerlukan huruf atau angka, tanpa tanda tak terlihat dan tanpa ganti baris, paling panjang 200 huruf; nama pengguna paling panjang 64. Ketik ulang.</translation>
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
        <source>Somebody else has this case open. Take it over first.</source>
        <translation>Kasus ini sedang dibuka orang lain. Ambil alih dahulu.</translation>
    </message>
    <message>
        <source>Whoever screened a person does not decide the case.</source>
        <translation>Orang yang memeriksa tidak memutuskan kasusnya.</translation>
    </message>
    <message>
        <source>The file is larger than a package can be. Nothing was changed.</source>
        <translation>Berkas lebih besar daripada sebuah paket data. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The package was changed after it was signed. Ask for it again; nothing was changed here.</source>
        <translation>Isi paket berubah sesudah ditandatangani. Mintalah paketnya lagi; tidak ada yang diubah di sini.</translation>
    </message>
    <message>
        <source>The package is not complete: its end is missing. Copy it again; nothing was changed.</source>
        <translation>Paket tidak lengkap: bagian akhirnya tidak ada. Salin lagi berkasnya; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The package was made for a newer program. Update the program first; nothing was changed.</source>
        <translation>Paket dibuat untuk program yang lebih baru. Perbarui program dahulu; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This file is no package of reference data. Nothing was changed.</source>
        <translation>Berkas ini bukan paket data rujukan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The package holds edition {offered}. Edition {held} is in use, and only a newer one is taken.</source>
        <translation>Paket berisi edisi {offered}. Yang dipakai edisi {held}; hanya edisi yang lebih baru yang diterima.</translation>
    </message>
    <message>
        <source>The signature does not fit the package. Do not use the file; nothing was changed.</source>
        <translation>Tanda tangan tidak cocok dengan paket. Jangan pakai berkas ini; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The package is signed by a key this office does not trust: {signer}. Nothing was changed.</source>
        <translation>Paket ditandatangani dengan kunci yang tidak dipercaya kantor ini: {signer}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The package does not fit this program; nothing was changed. Tell its maker: {fault} ({place}).</source>
        <translation>Paket tidak cocok dengan program ini; tidak ada yang berubah. Sampaikan kepada pembuatnya: {fault} ({place}).</translation>
    </message>
    <message>
        <source>Write the name of the native speaker who read the text.</source>
        <translation>Tulis nama penutur asli yang meninjau teks ini.</translation>
    </message>
    <message>
        <source>A table of the package is broken; nothing was changed. Tell its maker: {fault} ({place}).</source>
        <translation>Satu tabel paket rusak; tidak ada yang berubah. Sampaikan kepada pembuatnya: {fault} ({place}).</translation>
    </message>
    <message>
        <source>The file could not be read. Look whether the disk is still there.</source>
        <translation>Berkas tidak dapat dibaca. Periksa apakah diska atau USB masih terpasang.</translation>
    </message>
    <message>
        <source>This partner does not fit: the reason stands below the list of partners.</source>
        <translation>Mitra ini tidak cocok: alasannya ada di bawah daftar mitra.</translation>
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
        <source>Say how certain you are, 1 to 5.</source>
        <translation>Isi keyakinan Anda, 1 sampai 5.</translation>
    </message>
    <message>
        <source>Choose where the person is; in care, write of whom.</source>
        <translation>Pilih tempat orangnya; bila dititipkan, tulis pada siapa.</translation>
    </message>
    <message>
        <source>Choose what is to be done and by whom; something other in words.</source>
        <translation>Pilih yang dikerjakan dan siapa; hal lain ditulis dengan kata.</translation>
    </message>
    <message>
        <source>The notice names the fact in the documents, the title of the official, and where to object.</source>
        <translation>Surat penundaan menyebut fakta dalam dokumen, jabatan pejabat, dan tempat mengajukan keberatan.</translation>
    </message>
    <message>
        <source>No deferral of this case waits for its notice.</source>
        <translation>Tidak ada penundaan kasus ini yang menunggu surat.</translation>
    </message>
    <message>
        <source>The person gets a signed copy first; tick it when they have it.</source>
        <translation>Berikan dulu salinan bertanda tangan; centang bila sudah diterima.</translation>
    </message>
    <message>
        <source>A third reader neither screened nor had this case, and reads it once. Refresh (F5).</source>
        <translation>Penelaah ketiga tidak memeriksa dan tidak memegang kasus ini, dan menelaah satu kali. Segarkan (F5).</translation>
    </message>
    <message>
        <source>The two results differ: a third reader reads first, or tick that nobody can be reached.</source>
        <translation>Hasil dua telaah berbeda: penelaah ketiga menelaah dulu, atau centang bahwa tidak ada yang dapat dihubungi.</translation>
    </message>
    <message>
        <source>You were the third reader and do not meet the person; another supervisor is on shift.</source>
        <translation>Anda penelaah ketiga dan tidak menemui orangnya; ada supervisor lain yang bertugas.</translation>
    </message>
    <message>
        <source>Save your own reading first.</source>
        <translation>Simpan telaah Anda sendiri dahulu.</translation>
    </message>
    <message>
        <source>Only an answer of this case can be marked as helped or misled.</source>
        <translation>Hanya jawaban dalam kasus ini yang dapat ditandai membantu atau keliru.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Tulis alasannya.</translation>
    </message>
    <message>
        <source>Ask first: is it safe to return, and to whom?</source>
        <translation>Tanyakan dahulu: aman untuk pulang, dan kepada siapa?</translation>
    </message>
    <message>
        <source>This person of the ship is saved already. Open the row to see it.</source>
        <translation>Orang ini sudah disimpan. Buka barisnya untuk melihat.</translation>
    </message>
    <message>
        <source>People of this ship are still open. Save them or hand them over first.</source>
        <translation>Masih ada awak yang terbuka. Simpan atau serahkan dulu.</translation>
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
        <source>The code typed is not that of this key. Compare both with whoever sent them; nothing was changed.</source>
        <translation>Kode yang diketik bukan kode kunci ini. Cocokkan keduanya dengan pengirimnya; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This key is trusted already.</source>
        <translation>Kunci ini sudah dipercaya.</translation>
    </message>
    <message>
        <source>This key was withdrawn and is never trusted again. Ask for a package under a new key.</source>
        <translation>Kunci ini sudah dicabut dan tidak dipercaya lagi. Mintalah paket dengan kunci baru.</translation>
    </message>
    <message>
        <source>This time cannot be right. Look at day and hour again.</source>
        <translation>Waktu ini tidak mungkin benar. Periksa lagi hari dan jamnya.</translation>
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
        <source>Answers and result are not shown here, so they are not judged again.</source>
        <translation>Jawaban dan hasil tidak ditampilkan di sini, jadi tidak dinilai lagi.</translation>
    </message>
    <message>
        <source>User name or passphrase is not right.</source>
        <translation>Nama pengguna atau frasa sandi tidak cocok.</translation>
    </message>
    <message>
        <source>The disk is full. This was not saved; everything saved before is kept. Free some space and try again.</source>
        <translation>Disk penuh. Ini belum tersimpan; semua yang tersimpan sebelumnya tetap ada. Kosongkan ruang lalu coba lagi.</translation>
    </message>
    <message>
        <source>The store was busy: nothing was changed. Try again.</source>
        <translation>Penyimpanan sedang sibuk: tidak ada yang berubah. Coba lagi.</translation>
    </message>
    <message>
        <source>The disk could not be written. Not saved yet; what you typed is kept. Try again.</source>
        <translation>Disk tidak dapat ditulis. Belum tersimpan; ketikan Anda tetap ada. Coba lagi.</translation>
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
    <message>
        <source>The store could not be used. Nothing was lost.</source>
        <translation>Data tidak dapat dipakai. Tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>The screen was locked meanwhile. Sign in again.</source>
        <translation>Layar sudah terkunci. Masuk lagi.</translation>
    </message>
    <message>
        <source>The keys or the files of the store are being changed. Wait until that is done, then sign in.</source>
        <translation>Kunci atau berkas data sedang diganti. Tunggu sampai selesai, lalu masuk.</translation>
    </message>
    <message>
        <source>The key file could not be used. Call the administrator.</source>
        <translation>Berkas kunci tidak dapat dipakai. Panggil administrator.</translation>
    </message>
    <message>
        <source>There is no key file beside the store. A backup holds one: restore it.</source>
        <translation>Berkas kunci tidak ada di samping data. Cadangan memuatnya: pulihkan.</translation>
    </message>
    <message>
        <source>The key file is damaged, and so is its former version. A backup holds one: restore it.</source>
        <translation>Berkas kunci rusak, versi lamanya juga. Cadangan memuatnya: pulihkan.</translation>
    </message>
    <message>
        <source>The key file was changed to settings that are too weak and is not used. A backup holds a sound one: restore it.</source>
        <translation>Berkas kunci diubah menjadi terlalu lemah dan tidak dipakai. Cadangan memuat yang baik: pulihkan.</translation>
    </message>
    <message>
        <source>This is the last person who can open the store.</source>
        <translation>Ini orang terakhir yang dapat membuka data.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase. Close other programs and try again.</source>
        <translation>Memori komputer tidak cukup untuk memeriksa frasa sandi. Tutup program lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation>Cadangan tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>The folder of the daily backup is not there.</source>
        <translation>Folder cadangan harian tidak ditemukan.</translation>
    </message>
    <message>
        <source>This version makes a copy of the store before it changes its form, and the disk has no room for it. Nothing was changed. Free some space and sign in again.</source>
        <translation>Versi ini membuat salinan data sebelum mengubah bentuknya, tetapi disk tidak cukup. Tidak ada yang diubah. Kosongkan ruang disk, lalu masuk lagi.</translation>
    </message>
    <message>
        <source>This version makes a copy of the store before it changes its form. The copy could not be made and verified. Nothing was changed; the former version still opens the store.</source>
        <translation>Versi ini membuat salinan data sebelum mengubah bentuknya. Salinan itu tidak dapat dibuat dan diperiksa. Tidak ada yang diubah; versi lama masih dapat membuka data.</translation>
    </message>
    <message>
        <source>This form was printed after the time of the act. Look at day, hour and number again.</source>
        <translation>Formulir ini dicetak sesudah waktu kejadian. Periksa lagi hari, jam, dan nomornya.</translation>
    </message>
    <message>
        <source>The time of the act lies ahead. Look at day and hour again.</source>
        <translation>Waktu kejadian belum tiba. Periksa lagi tanggal dan pukulnya.</translation>
    </message>
    <message>
        <source>A block has 1 to {most} sheets.</source>
        <translation>Satu blok berisi 1 sampai {most} lembar.</translation>
    </message>
    <message>
        <source>Somebody has entered this check already.</source>
        <translation>Jawaban pemeriksaan ini sudah dimasukkan.</translation>
    </message>
    <message>
        <source>Day and time of the act, number of the sheet, writer, kind and cause are all needed.</source>
        <translation>Tanggal dan pukul kejadian, nomor lembar, penulis, jenis dan sebab harus diisi.</translation>
    </message>
    <message>
        <source>The message has at most {most} characters.</source>
        <translation>Pesan paling banyak {most} huruf.</translation>
    </message>
    <message>
        <source>The shift goes to somebody else. Type the next person&apos;s user name.</source>
        <translation>Sif diserahkan kepada orang lain. Ketik nama pengguna sif berikut.</translation>
    </message>
    <message>
        <source>Nobody who works at a counter has this user name.</source>
        <translation>Tidak ada petugas konter dengan nama pengguna ini.</translation>
    </message>
    <message>
        <source>This sheet is entered already as {number}. Nothing was changed; write a correction there.</source>
        <translation>Lembar ini sudah dimasukkan sebagai {number}. Tidak ada yang diubah; tulis koreksi di sana.</translation>
    </message>
    <message>
        <source>No form of this number was printed here. Look at the number again.</source>
        <translation>Lembar bernomor ini tidak pernah dicetak di sini. Periksa lagi nomornya.</translation>
    </message>
    <message>
        <source>This sheet is on a row of an open ship. Go on there (Alt+5).</source>
        <translation>Lembar ini sudah ada pada baris kapal yang terbuka. Lanjutkan di sana (Alt+5).</translation>
    </message>
    <message>
        <source>Somebody else is entering this sheet just now.</source>
        <translation>Lembar ini sedang dimasukkan orang lain.</translation>
    </message>
    <message>
        <source>You are entering this sheet just now. Finish that screening or put it aside first.</source>
        <translation>Lembar ini sedang Anda masukkan. Selesaikan atau sisihkan dulu pemeriksaan itu.</translation>
    </message>
    <message>
        <source>This form belongs to another kind of screening.</source>
        <translation>Lembar ini untuk jenis pemeriksaan lain.</translation>
    </message>
    <message>
        <source>This form was called void. Ask whoever did that first.</source>
        <translation>Lembar ini sudah dinyatakan batal. Tanyakan dahulu kepada yang membatalkan.</translation>
    </message>
    <message>
        <source>Choose a reason first: it stands in the audit trail.</source>
        <translation>Pilih alasan dahulu: alasan dicatat dalam jejak audit.</translation>
    </message>
    <message>
        <source>Write the reason in a few words, without names.</source>
        <translation>Tulis alasannya dengan singkat, tanpa nama orang.</translation>
    </message>
    <message>
        <source>This is no training store. Training starts apart, with screening-desk --training.</source>
        <translation>Ini bukan penyimpanan latihan. Latihan dibuka tersendiri, dengan screening-desk --training.</translation>
    </message>
    <message>
        <source>This role does not belong here: learners are added to a training store, all others elsewhere.</source>
        <translation>Peran ini tidak untuk di sini: peserta latihan ditambahkan di penyimpanan latihan, peran lain di penyimpanan kantor.</translation>
    </message>
    <message>
        <source>This is a training store. Begin a case and scan its document; real travellers stay out.</source>
        <translation>Ini penyimpanan latihan. Mulai satu kasus dan pindai dokumennya; orang sungguhan tidak diperiksa di sini.</translation>
    </message>
    <message>
        <source>This case is ended already. Begin it again to train once more.</source>
        <translation>Kasus ini sudah selesai. Mulai lagi bila ingin mengulang.</translation>
    </message>
    <message>
        <source>A training store stays one, and no other store becomes one.</source>
        <translation>Penyimpanan latihan tetap untuk latihan, dan penyimpanan lain tidak dapat dijadikan latihan.</translation>
    </message>
    <message>
        <source>A case is still open. Go on with it, or give it up first.</source>
        <translation>Masih ada kasus terbuka. Lanjutkan, atau hentikan dahulu.</translation>
    </message>
    <message>
        <source>This is a training store: no real work is done in it.</source>
        <translation>Ini penyimpanan latihan: bukan untuk pekerjaan sungguhan.</translation>
    </message>
    <message>
        <source>This case is not there any more. Ask your trainer.</source>
        <translation>Kasus ini tidak ada lagi. Tanyakan kepada pelatih.</translation>
    </message>
    <message>
        <source>This letter was withdrawn already.</source>
        <translation>Surat ini sudah ditarik.</translation>
    </message>
    <message>
        <source>This letter was withdrawn. It is neither printed nor exported any more.</source>
        <translation>Surat ini sudah ditarik. Tidak dicetak dan tidak diekspor lagi.</translation>
    </message>
    <message>
        <source>Only the head of the office switches these on.</source>
        <translation>Hanya kepala kantor yang menyalakannya.</translation>
    </message>
    <message>
        <source>The office has no key for letters yet. The administrator makes it on the page Letters.</source>
        <translation>Kantor belum punya kunci untuk surat. Administrator membuatnya di halaman Surat.</translation>
    </message>
    <message>
        <source>The key carries the office&apos;s name. Enter it in the settings first, in at most 120 letters.</source>
        <translation>Kunci memuat nama kantor. Isi dulu di pengaturan, paling banyak 120 huruf.</translation>
    </message>
    <message>
        <source>No key of this partner is known. Use a passphrase, or enter the key the partner gave.</source>
        <translation>Kunci mitra ini belum ada. Pakai frasa sandi, atau isi kunci yang diberikan mitra.</translation>
    </message>
    <message>
        <source>This is no public key. It begins with age1; a secret key is never entered here.</source>
        <translation>Ini bukan kunci publik. Kunci publik diawali age1; kunci rahasia tidak pernah diisi di sini.</translation>
    </message>
    <message>
        <source>This letter carries no seal, so that nobody could say who sent it. Hand it over on paper.</source>
        <translation>Surat ini tanpa segel, sehingga pengirimnya tidak dapat dibuktikan. Serahkan dalam bentuk cetak.</translation>
    </message>
    <message>
        <source>This case was sent to station {station}. Wait for its file, or take the case back first.</source>
        <translation>Kasus ini sudah dikirim ke pos {station}. Tunggu berkasnya, atau tarik kembali dahulu.</translation>
    </message>
    <message>
        <source>This case is here already.</source>
        <translation>Kasus ini sudah ada di sini.</translation>
    </message>
    <message>
        <source>The file is larger than this program takes. Ask for fewer cases a file.</source>
        <translation>Berkas lebih besar dari yang dapat diterima. Minta lebih sedikit kasus per berkas.</translation>
    </message>
    <message>
        <source>The file was changed or damaged on its way. Nothing was taken in; ask for it once more.</source>
        <translation>Berkas berubah atau rusak di jalan. Tidak ada yang dimasukkan; minta dikirim sekali lagi.</translation>
    </message>
    <message>
        <source>The end of the file is missing. Nothing was taken in; copy it again, or ask for it once more.</source>
        <translation>Akhir berkas hilang. Tidak ada yang dimasukkan; salin lagi, atau minta dikirim sekali lagi.</translation>
    </message>
    <message>
        <source>The file says something about a case that differs from what is kept here. Nothing was taken in; call the station and tell the administrator.</source>
        <translation>Isi berkas tentang suatu kasus berbeda dari yang tersimpan di sini. Tidak ada yang dimasukkan; telepon pos itu dan beri tahu administrator.</translation>
    </message>
    <message>
        <source>Choose at least one case.</source>
        <translation>Pilih paling sedikit satu kasus.</translation>
    </message>
    <message>
        <source>These cases make a file of more than {most} MB. Choose fewer.</source>
        <translation>Berkas kasus-kasus ini lebih dari {most} MB. Pilih lebih sedikit.</translation>
    </message>
    <message>
        <source>At most {most} cases go into one file. Choose fewer.</source>
        <translation>Paling banyak {most} kasus dalam satu berkas. Pilih lebih sedikit.</translation>
    </message>
    <message>
        <source>The file was made by a newer program. Update this one first; nothing was taken in.</source>
        <translation>Berkas dibuat oleh program yang lebih baru. Perbarui dahulu program ini; tidak ada yang dimasukkan.</translation>
    </message>
    <message>
        <source>This file carries no cases. Choose the file that ends in .sdcases; nothing was taken in.</source>
        <translation>Berkas ini tidak berisi kasus. Pilih berkas berakhiran .sdcases; tidak ada yang dimasukkan.</translation>
    </message>
    <message>
        <source>The file is for another station and cannot be opened here. Give it to the station it is for.</source>
        <translation>Berkas ini untuk pos lain dan tidak dapat dibuka di sini. Berikan kepada pos yang dituju.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB. Photograph only the page that matters, or fewer pages.</source>
        <translation>Berkas lebih besar dari {most} MB. Foto halaman yang penting saja, atau lebih sedikit halaman.</translation>
    </message>
    <message>
        <source>The file cannot be read: it is damaged or has a password. Photograph the paper and attach the picture.</source>
        <translation>Berkas tidak dapat dibaca: rusak atau berkata sandi. Foto kertasnya dan lampirkan gambarnya.</translation>
    </message>
    <message>
        <source>Only pictures (JPEG, PNG) and PDF can be attached.</source>
        <translation>Hanya gambar (JPEG, PNG) dan PDF yang dapat dilampirkan.</translation>
    </message>
    <message>
        <source>A case holds at most {most} attachments.</source>
        <translation>Satu kasus memuat paling banyak {most} lampiran.</translation>
    </message>
    <message>
        <source>The PDF has more than {most} pages. Attach only those that matter.</source>
        <translation>PDF lebih dari {most} halaman. Lampirkan yang penting saja.</translation>
    </message>
    <message>
        <source>The picture is too large: at most {most} million pixels. Photograph it with a smaller size.</source>
        <translation>Gambar terlalu besar: paling banyak {most} juta piksel. Foto dengan ukuran lebih kecil.</translation>
    </message>
    <message>
        <source>The file takes too long to be read and was not attached. Photograph the paper instead.</source>
        <translation>Berkas terlalu lama dibaca dan tidak dilampirkan. Foto saja kertasnya.</translation>
    </message>
    <message>
        <source>Say in a few words what the attachment shows.</source>
        <translation>Tulis singkat apa isi lampiran.</translation>
    </message>
    <message>
        <source>The file could not be read. Look whether the stick is still there.</source>
        <translation>Berkas tidak dapat dibaca. Periksa apakah flashdisk masih terpasang.</translation>
    </message>
    <message>
        <source>The file holds something this program does not understand. Nothing was taken in; tell the station that sent it.</source>
        <translation>Ada isi berkas yang tidak dikenali program ini. Tidak ada yang dimasukkan; beri tahu pos pengirim.</translation>
    </message>
    <message>
        <source>This file holds no card of a station. Ask for the file that ends in .sdcard.</source>
        <translation>Berkas ini bukan kartu pos. Minta berkas berakhiran .sdcard.</translation>
    </message>
    <message>
        <source>Another card of this station is in use. Withdraw it first, if the station says so on the phone.</source>
        <translation>Kartu lain dari pos ini masih dipakai. Cabut dahulu, bila pos itu mengatakannya lewat telepon.</translation>
    </message>
    <message>
        <source>The code does not fit this card. Let it be read out again; if it still does not fit, do not use the file.</source>
        <translation>Kode tidak cocok dengan kartu ini. Minta dibacakan lagi; bila tetap tidak cocok, jangan pakai berkas ini.</translation>
    </message>
    <message>
        <source>This station was added before.</source>
        <translation>Pos ini sudah ditambahkan.</translation>
    </message>
    <message>
        <source>This station has no card yet. The administrator makes it: Administration, Stations.</source>
        <translation>Pos ini belum punya kartu. Administrator membuatnya: Administrasi, Pos.</translation>
    </message>
    <message>
        <source>This is the card of this station itself. Choose the other station&apos;s.</source>
        <translation>Ini kartu pos ini sendiri. Pilih kartu pos lain.</translation>
    </message>
    <message>
        <source>That station has the same code as this one, so their register numbers would be the same.</source>
        <translation>Kode pos itu sama dengan pos ini, sehingga nomor registernya akan sama.</translation>
    </message>
    <message>
        <source>The station is not known here. The administrator adds its card first; nothing was taken in or sent.</source>
        <translation>Pos itu belum dikenal di sini. Administrator menambahkan kartunya dahulu; tidak ada yang dimasukkan atau dikirim.</translation>
    </message>
    <message>
        <source>This station was withdrawn. Nothing goes to it and nothing is taken from it.</source>
        <translation>Pos ini sudah dicabut. Tidak ada yang dikirim ke sana dan tidak ada yang diterima dari sana.</translation>
    </message>
    <message>
        <source>This sheet was not made with this letter. Letters of an earlier program do not have it.</source>
        <translation>Lembar ini tidak dibuat bersama surat ini. Surat dari program yang lebih lama tidak memilikinya.</translation>
    </message>
    <message>
        <source>A brace is open or alone. Marks are written as in the shipped text; other braces are not allowed.</source>
        <translation>Ada kurung kurawal yang belum ditutup atau berdiri sendiri. Tulis tanda isian seperti pada kalimat bawaan; kurung kurawal lain tidak boleh dipakai.</translation>
    </message>
    <message>
        <source>The letters of a paper cannot show these characters: {about}. Write them another way.</source>
        <translation>Huruf ini tidak dapat dicetak: {about}. Tulis dengan cara lain.</translation>
    </message>
    <message>
        <source>The text is empty. Put the shipped text back if you want no other.</source>
        <translation>Kalimat kosong. Kembalikan kalimat bawaan bila tidak ada kalimat lain.</translation>
    </message>
    <message>
        <source>The text is too long for its place: at most {about} characters.</source>
        <translation>Kalimat terlalu panjang untuk tempatnya: paling banyak {about} huruf.</translation>
    </message>
    <message>
        <source>The mark {about} is missing. What it stands for would be lost from the paper.</source>
        <translation>Tanda {about} hilang. Isiannya tidak akan muncul pada surat.</translation>
    </message>
    <message>
        <source>The mark {about} stands there twice. Once is enough.</source>
        <translation>Tanda {about} ada dua kali. Cukup satu kali.</translation>
    </message>
    <message>
        <source>The mark {about} is not known for this text, so nothing would be filled in.</source>
        <translation>Tanda {about} tidak dikenal untuk kalimat ini, jadi tidak akan diisi apa pun.</translation>
    </message>
    <message>
        <source>This paper must not tell the matter, and the text says “{about}”. Choose neutral words.</source>
        <translation>Lembar ini tidak boleh menyebut perkara, padahal kalimatnya memuat “{about}”. Pilih kata yang netral.</translation>
    </message>
    <message>
        <source>With this text the paper would need more than {about} page. Make it shorter.</source>
        <translation>Dengan kalimat ini lembar akan lebih dari {about} halaman. Pendekkan kalimatnya.</translation>
    </message>
    <message>
        <source>The label has {about} mm in its line, and this text is wider. Make it shorter.</source>
        <translation>Label ini hanya mendapat {about} mm pada barisnya, sedangkan kalimatnya lebih lebar. Pendekkan.</translation>
    </message>
    <message>
        <source>The notice may not name a crime. Say what the documents show, and word the basis without it.</source>
        <translation>Pemberitahuan tidak boleh menyebut tindak pidana. Tulis yang tampak dalam dokumen, dan dasarnya tanpa kata itu.</translation>
    </message>
    <message>
        <source>Write what was seen, or what somebody said.</source>
        <translation>Tulis yang dilihat, atau yang dikatakan seseorang.</translation>
    </message>
    <message>
        <source>No deferral of this case stands.</source>
        <translation>Tidak ada penundaan yang berlaku dalam kasus ini.</translation>
    </message>
    <message>
        <source>The case is decided first; only in danger help goes before.</source>
        <translation>Kasus diputuskan dahulu; hanya dalam bahaya pertolongan didahulukan.</translation>
    </message>
    <message>
        <source>Tick what is handed over.</source>
        <translation>Centang yang diserahkan.</translation>
    </message>
    <message>
        <source>Write where it is handed over.</source>
        <translation>Tulis tempat serah terima.</translation>
    </message>
    <message>
        <source>Say to whom it goes: from the directory, or typed.</source>
        <translation>Sebutkan kepada siapa: dari direktori, atau diketik.</translation>
    </message>
    <message>
        <source>Say who that was, by function.</source>
        <translation>Sebutkan siapa, menurut jabatannya.</translation>
    </message>
    <message>
        <source>This checklist does not apply to this case.</source>
        <translation>Daftar ini tidak berlaku untuk kasus ini.</translation>
    </message>
    <message>
        <source>The child&apos;s checklist says that the guardian is not cleared: check that first, or use the lawful exception.</source>
        <translation>Menurut daftar anak, wali belum dipastikan: periksa dahulu, atau gunakan pengecualian yang sah.</translation>
    </message>
    <message>
        <source>Write who or where beside it: done alone says too little.</source>
        <translation>Tulis siapa atau di mana: “sudah” saja belum cukup.</translation>
    </message>
    <message>
        <source>An embassy is told only with the person&apos;s consent: record it first, then choose the recipient.</source>
        <translation>Perwakilan negara asal hanya diberi tahu dengan persetujuan orangnya: catat persetujuan dahulu, lalu pilih penerimanya.</translation>
    </message>
    <message>
        <source>This person has a screening open: it must be finished or put aside first.</source>
        <translation>Orang ini sedang membuka pemeriksaan: selesaikan atau kesampingkan dahulu.</translation>
    </message>
    <message>
        <source>Choose why it goes to somebody else.</source>
        <translation>Pilih mengapa dialihkan.</translation>
    </message>
    <message>
        <source>This person has it already.</source>
        <translation>Orang ini sudah memegangnya.</translation>
    </message>
    <message>
        <source>Choose somebody of the office who may do this work.</source>
        <translation>Pilih petugas kantor yang boleh mengerjakan ini.</translation>
    </message>
    <message>
        <source>A legal hold keeps this case. Nothing of it is destroyed until the hold is lifted.</source>
        <translation>Kasus ini ditahan (penahanan hukum). Tidak ada yang dihapus sampai penahanan dicabut.</translation>
    </message>
    <message>
        <source>Write why the attachment is removed.</source>
        <translation>Tulis mengapa lampiran dihapus.</translation>
    </message>
    <message>
        <source>Write the reason of the exit ban: the note must name it.</source>
        <translation>Tulis alasan pencegahan: nota harus menyebutnya.</translation>
    </message>
    <message>
        <source>Write the basis of the deferral.</source>
        <translation>Tulis dasar penundaan.</translation>
    </message>
    <message>
        <source>Write until when.</source>
        <translation>Tulis sampai kapan.</translation>
    </message>
    <message>
        <source>The end must lie ahead: this time is over.</source>
        <translation>Batas waktu harus di depan: waktu ini sudah lewat.</translation>
    </message>
    <message>
        <source>Choose to whom the person is handed, or that it is nobody.</source>
        <translation>Pilih kepada siapa orang ini diserahkan, atau tidak diserahkan.</translation>
    </message>
    <message>
        <source>Write the unit that takes the person over.</source>
        <translation>Tulis unit yang menerima orang ini.</translation>
    </message>
    <message>
        <source>Write who there takes the person over.</source>
        <translation>Tulis petugas yang menerima di sana.</translation>
    </message>
    <message>
        <source>Write at what time the person is handed over, HH.MM.</source>
        <translation>Tulis pukul berapa orang ini diserahkan, JJ.MM.</translation>
    </message>
    <message>
        <source>Choose how the person is handed over.</source>
        <translation>Pilih cara penyerahannya.</translation>
    </message>
    <message>
        <source>Say how the answer was given, and in a few words what it was.</source>
        <translation>Sebutkan cara jawaban diberikan dan isinya secara singkat.</translation>
    </message>
    <message>
        <source>Read the words first, and tick that nobody else can be recognised in them.</source>
        <translation>Baca dulu kata-katanya, lalu centang bahwa tidak ada orang lain yang dapat dikenali di dalamnya.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Hari ini tidak ada yang jatuh tempo.</translation>
    </message>
    <message>
        <source>This list was settled already. Refresh with F5.</source>
        <translation>Daftar ini sudah selesai. Segarkan dengan F5.</translation>
    </message>
    <message>
        <source>This list is not at that step. Refresh with F5.</source>
        <translation>Daftar ini belum pada langkah itu. Segarkan dengan F5.</translation>
    </message>
    <message>
        <source>Another list is open. Approve or reject it first.</source>
        <translation>Masih ada daftar lain yang terbuka. Setujui atau tolak dulu.</translation>
    </message>
    <message>
        <source>An extract is made of a request for access that was granted.</source>
        <translation>Salinan dibuat untuk permintaan akses yang dikabulkan.</translation>
    </message>
    <message>
        <source>Choose the ground on which it is refused, and give it in words.</source>
        <translation>Pilih alasan penolakan dan jelaskan dengan kata-kata.</translation>
    </message>
    <message>
        <source>This is held already.</source>
        <translation>Ini sudah ditangguhkan.</translation>
    </message>
    <message>
        <source>No screening has this number, and no case this code. Compare it with the paper.</source>
        <translation>Tidak ada pemeriksaan dengan nomor ini, dan tidak ada kasus dengan kode ini. Cocokkan dengan kertasnya.</translation>
    </message>
    <message>
        <source>Say by which rule of the office (retention schedule) it is kept.</source>
        <translation>Sebutkan dasarnya di kantor (jadwal retensi arsip).</translation>
    </message>
    <message>
        <source>Give the period as a whole number above zero, of at most 100 years.</source>
        <translation>Isi masa simpan dengan bilangan bulat di atas nol, paling lama 100 tahun.</translation>
    </message>
    <message>
        <source>This class is kept for at least {months} months, so that complaints can be heard.</source>
        <translation>Kelas ini disimpan paling singkat {months} bulan agar pengaduan dapat diperiksa.</translation>
    </message>
    <message>
        <source>This does not prove that they may ask: a parent or guardian shows the family document, a representative the written authority.</source>
        <translation>Ini belum membuktikan haknya: orang tua atau wali menunjukkan kartu keluarga atau akta, kuasa menunjukkan surat kuasa.</translation>
    </message>
    <message>
        <source>Who proposed the list does not approve it. Ask another supervisor or the head.</source>
        <translation>Pengusul tidak menyetujui daftarnya sendiri. Minta supervisor lain atau kepala kantor.</translation>
    </message>
    <message>
        <source>Who recorded the request does not decide it. Ask another supervisor or the head.</source>
        <translation>Pencatat tidak memutus permintaannya sendiri. Minta supervisor lain atau kepala kantor.</translation>
    </message>
    <message>
        <source>This request was settled already. Refresh with F5.</source>
        <translation>Permintaan ini sudah selesai. Segarkan dengan F5.</translation>
    </message>
    <message>
        <source>Say who asks, how that was proven, and about which register number.</source>
        <translation>Isi siapa yang meminta, bagaimana identitasnya dibuktikan, dan nomor register yang dimaksud.</translation>
    </message>
    <message>
        <source>Another person has to decide this request first.</source>
        <translation>Permintaan ini harus diputus orang lain dulu.</translation>
    </message>
    <message>
        <source>Say what the chronology is for.</source>
        <translation>Pilih tujuan kronologi ini.</translation>
    </message>
    <message>
        <source>This list is closed. Make a new one.</source>
        <translation>Daftar ini sudah ditutup. Buat daftar baru.</translation>
    </message>
    <message>
        <source>This file could not be read. Choose it again.</source>
        <translation>Berkas ini tidak dapat dibaca. Pilih kembali.</translation>
    </message>
    <message>
        <source>Name, owner, kind, severity and instruction are needed, and 1 to 3650 days until the warning.</source>
        <translation>Nama, pemilik, jenis, tingkat, dan instruksi wajib diisi, serta 1 sampai 3650 hari untuk peringatan umur.</translation>
    </message>
    <message>
        <source>The kind of a list in use stays. Make a new list for another kind.</source>
        <translation>Jenis daftar yang dipakai tidak dapat diubah. Buat daftar baru untuk jenis lain.</translation>
    </message>
    <message>
        <source>A file is being loaded into this list. Wait for its end, or stop it.</source>
        <translation>Berkas sedang dimuat ke daftar ini. Tunggu selesai, atau hentikan.</translation>
    </message>
    <message>
        <source>Changes are laid over a version in use, and this list has none. Load the whole list first.</source>
        <translation>Perubahan diterapkan pada versi yang dipakai, dan daftar ini belum punya. Muat daftar lengkap dahulu.</translation>
    </message>
    <message>
        <source>Say where the file comes from, in up to 200 letters.</source>
        <translation>Sebutkan sumber berkas, paling banyak 200 huruf.</translation>
    </message>
    <message>
        <source>This version cannot be used: it did not come in whole, or its entries were deleted.</source>
        <translation>Versi ini tidak dapat dipakai: tidak masuk seluruhnya, atau entrinya sudah dihapus.</translation>
    </message>
    <message>
        <source>Choose one of the three answers first.</source>
        <translation>Pilih dahulu satu dari tiga jawaban.</translation>
    </message>
    <message>
        <source>The lists were asked meanwhile. Recheck (F5), then save.</source>
        <translation>Daftar baru saja diperiksa. Periksa ulang (F5), lalu simpan.</translation>
    </message>
    <message>
        <source>Write the reason, at least {number} letters.</source>
        <translation>Tuliskan alasan, paling sedikit {number} huruf.</translation>
    </message>
    <message>
        <source>A number is not between the bounds that stand beside it. Nothing was changed.</source>
        <translation>Ada angka di luar batas yang tertulis di sampingnya. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Choose which columns hold the document number, the issuing State, the direction and the day.</source>
        <translation>Pilih kolom nomor dokumen, negara penerbit, arah, dan tanggal.</translation>
    </message>
    <message>
        <source>Say where the list comes from, and of which day it is.</source>
        <translation>Isi dari mana daftar ini dan per tanggal berapa.</translation>
    </message>
    <message>
        <source>The permitted days or the last day do not fit the day of entry. Compare them with the stamp.</source>
        <translation>Hari yang diizinkan atau hari terakhir tidak cocok dengan tanggal masuk. Cocokkan dengan cap.</translation>
    </message>
    <message>
        <source>This day is still to come. Compare it with the stamp.</source>
        <translation>Tanggal ini belum tiba. Cocokkan dengan cap.</translation>
    </message>
    <message>
        <source>Say whether it is an entry or an exit, and its day.</source>
        <translation>Pilih masuk atau keluar, dan isi tanggalnya.</translation>
    </message>
    <message>
        <source>This entry or exit stands here already.</source>
        <translation>Masuk atau keluar ini sudah tercatat di sini.</translation>
    </message>
    <message>
        <source>A document is known by its number and issuing State. One of them is missing here.</source>
        <translation>Dokumen dikenali dari nomor dan negara penerbitnya. Salah satunya tidak ada di sini.</translation>
    </message>
    <message>
        <source>Write the reason, so that others understand it (10 letters at least).</source>
        <translation>Tulis alasannya agar dipahami orang lain (paling sedikit 10 huruf).</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>Take this repair</source>
        <translation>Pakai perbaikan ini</translation>
    </message>
    <message>
        <source>Other century</source>
        <translation>Abad lain</translation>
    </message>
    <message>
        <source>Take this reading</source>
        <translation>Pakai bacaan ini</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Yang diminta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>secepatnya</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>menunggu putusan</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>menunggu jawaban</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>dikabulkan</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>tidak dikabulkan</translation>
    </message>
</context>
<context>
    <name>RequestsPart</name>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Record request</source>
        <translation>Catat permintaan</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Kabulkan</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Make extract</source>
        <translation>Buat salinan</translation>
    </message>
    <message>
        <source>Write correction</source>
        <translation>Tulis perbaikan</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Catat jawaban</translation>
    </message>
    <message>
        <source>Requests about own data</source>
        <translation>Permintaan data pribadi</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} menunggu</translation>
    </message>
    <message>
        <source>Nobody asked yet.</source>
        <translation>Belum ada permintaan.</translation>
    </message>
    <message>
        <source>It was typed before and is not recorded yet.</source>
        <translation>Diketik sebelumnya dan belum dicatat.</translation>
    </message>
    <message>
        <source>Half a request is here again</source>
        <translation>Permintaan yang belum selesai ada lagi</translation>
    </message>
    <message>
        <source>Nothing is given out. Say:</source>
        <translation>Tidak ada yang diberikan. Katakan:</translation>
    </message>
    <message>
        <source>The request is recorded</source>
        <translation>Permintaan dicatat</translation>
    </message>
    <message>
        <source>Another person decides it.</source>
        <translation>Orang lain yang memutusnya.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Dikabulkan</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Tidak dikabulkan</translation>
    </message>
    <message>
        <source>Ask first whether it is safe to carry this paper</source>
        <translation>Tanyakan dulu apakah aman membawa kertas ini</translation>
    </message>
    <message>
        <source>Extract of personal data</source>
        <translation>Salinan data pribadi</translation>
    </message>
    <message>
        <source>Written where you chose</source>
        <translation>Ditulis di tempat yang Anda pilih</translation>
    </message>
    <message>
        <source>The correction stands beside the screening</source>
        <translation>Perbaikan tercatat pada pemeriksaannya</translation>
    </message>
    <message>
        <source>The answer is recorded</source>
        <translation>Jawaban dicatat</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Backup to restore</source>
        <translation>Cadangan yang dipulihkan</translation>
    </message>
    <message>
        <source>Choose the backup file.</source>
        <translation>Pilih berkas cadangan.</translation>
    </message>
    <message>
        <source>Type the recovery code.</source>
        <translation>Ketik kode pemulihan.</translation>
    </message>
    <message>
        <source>Type the user name and the passphrase of that time.</source>
        <translation>Ketik nama pengguna dan frasa sandi saat itu.</translation>
    </message>
    <message>
        <source>Type {word} to confirm.</source>
        <translation>Ketik {word} untuk menegaskan.</translation>
    </message>
    <message>
        <source>RESTORE</source>
        <translation>PULIHKAN</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Passphrase of that time</source>
        <translation>Frasa sandi saat itu</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Dibuka dengan</translation>
    </message>
    <message>
        <source>Type {word}</source>
        <translation>Ketik {word}</translation>
    </message>
</context>
<context>
    <name>RestoreDoorPage</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Pulihkan dari cadangan</translation>
    </message>
    <message>
        <source>The backup is in place. Sign in again.</source>
        <translation>Cadangan sudah terpasang. Masuk lagi.</translation>
    </message>
    <message>
        <source>Not restored. Nothing was changed.</source>
        <translation>Belum dipulihkan. Tidak ada yang berubah.</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Pulihkan dari cadangan</translation>
    </message>
    <message>
        <source>The backup is checked page by page first. What lies in the folder now is moved aside, never deleted.</source>
        <translation>Cadangan diperiksa halaman demi halaman lebih dahulu. Isi folder sekarang dipindahkan ke samping, tidak pernah dihapus.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Type the word</source>
        <translation>Ketik kata</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Berkas cadangan</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Dibuka dengan</translation>
    </message>
    <message>
        <source>User name at that time</source>
        <translation>Nama pengguna saat itu</translation>
    </message>
    <message>
        <source>Passphrase at that time</source>
        <translation>Frasa sandi saat itu</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>Kata penegas</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Pulihkan…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Every page of the backup is being checked, then it is put in place…</source>
        <translation>Setiap halaman cadangan diperiksa, lalu dipasang…</translation>
    </message>
</context>
<context>
    <name>RestoreReport</name>
    <message>
        <source>As of {moment}, with {entries} entries of the trail.</source>
        <translation>Keadaan {moment}, dengan {entries} baris jejak.</translation>
    </message>
    <message>
        <source>One last step is not done: the disk is full, or another program holds the files. Put that right before signing in; the sign-in may then say that the file of failed attempts is missing.</source>
        <translation>Satu langkah terakhir belum selesai: disk penuh, atau berkas sedang dipakai program lain. Bereskan dahulu sebelum masuk; saat masuk dapat muncul pesan bahwa catatan percobaan masuk tidak ada.</translation>
    </message>
    <message>
        <source>Not in it: entries {first} to {last} of the former trail.</source>
        <translation>Tidak ada di dalamnya: baris {first} sampai {last} dari jejak lama.</translation>
    </message>
    <message>
        <source>To be entered again:</source>
        <translation>Perlu dicatat ulang:</translation>
    </message>
    <message>
        <source>The former store could not be read, so it is not known what it held beyond this.</source>
        <translation>Data lama tidak dapat dibaca, jadi tidak diketahui apa lagi isinya.</translation>
    </message>
    <message>
        <source>The former files are kept in {folder}.</source>
        <translation>Berkas lama disimpan di {folder}.</translation>
    </message>
    <message>
        <source>screenings</source>
        <translation>pemeriksaan</translation>
    </message>
    <message>
        <source>entered from paper</source>
        <translation>dicatat dari kertas</translation>
    </message>
    <message>
        <source>later words on</source>
        <translation>catatan kemudian atas</translation>
    </message>
    <message>
        <source>checks caught up for</source>
        <translation>pengecekan susulan untuk</translation>
    </message>
    <message>
        <source>decisions of cases</source>
        <translation>keputusan kasus</translation>
    </message>
    <message>
        <source>consents of cases</source>
        <translation>persetujuan kasus</translation>
    </message>
    <message>
        <source>withdrawn consents of cases</source>
        <translation>pencabutan persetujuan kasus</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>surat</translation>
    </message>
    <message>
        <source>withdrawn letters</source>
        <translation>surat yang ditarik</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>withdrawn papers</source>
        <translation>berkas yang ditarik</translation>
    </message>
    <message>
        <source>follow-up of cases</source>
        <translation>tindak lanjut kasus</translation>
    </message>
    <message>
        <source>attachments of cases</source>
        <translation>lampiran kasus</translation>
    </message>
    <message>
        <source>legal holds on</source>
        <translation>penangguhan pemusnahan atas</translation>
    </message>
    <message>
        <source>judged list matches of</source>
        <translation>penilaian kecocokan daftar dari</translation>
    </message>
    <message>
        <source>open rows of ships: {n}</source>
        <translation>baris awak kapal yang belum selesai: {n}</translation>
    </message>
    <message>
        <source>shifts handed over: {n}</source>
        <translation>serah terima jaga: {n}</translation>
    </message>
    <message>
        <source>files to and from other stations: {n}</source>
        <translation>berkas ke dan dari pos lain: {n}</translation>
    </message>
    <message>
        <source>requests about own data: {n}</source>
        <translation>permintaan data pribadi: {n}</translation>
    </message>
    <message>
        <source>entries and exits written down: {n}</source>
        <translation>masuk dan keluar yang dicatat: {n}</translation>
    </message>
    <message>
        <source>words on whether two documents are of one person: {n}</source>
        <translation>catatan apakah dua dokumen milik satu orang: {n}</translation>
    </message>
    <message>
        <source>records that were destroyed and are there again: {n}</source>
        <translation>rekaman yang sudah dimusnahkan dan kini ada lagi: {n}</translation>
    </message>
</context>
<context>
    <name>RestoreTab</name>
    <message>
        <source>The backup is in place. Sign in again.</source>
        <translation>Cadangan sudah terpasang. Masuk lagi.</translation>
    </message>
    <message>
        <source>Not restored. Nothing was changed.</source>
        <translation>Belum dipulihkan. Tidak ada yang berubah.</translation>
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
        <source>Not known yet: {gaps}.</source>
        <translation>Belum diketahui: {gaps}.</translation>
    </message>
    <message>
        <source>{n} absent</source>
        <translation>{n} tidak ada</translation>
    </message>
    <message>
        <source>{n} doubtful</source>
        <translation>{n} diragukan</translation>
    </message>
    <message>
        <source>{n} not answered</source>
        <translation>{n} belum dijawab</translation>
    </message>
    <message>
        <source>Papers: {counts}; a supervisor looks at them.</source>
        <translation>Dokumen: {counts}; perlu dilihat supervisor.</translation>
    </message>
    <message>
        <source>Papers: {counts}.</source>
        <translation>Dokumen: {counts}.</translation>
    </message>
    <message>
        <source>all quick questions</source>
        <translation>semua pertanyaan singkat</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>kolom {name}</translation>
    </message>
    <message>
        <source>all columns</source>
        <translation>semua kolom</translation>
    </message>
    <message>
        <source>Why it could not be assessed (kept and counted)</source>
        <translation>Mengapa belum dapat dinilai (disimpan dan dihitung)</translation>
    </message>
    <message>
        <source>Reason for putting aside</source>
        <translation>Alasan menyisihkan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Advice, not a decision. The officer decides.</source>
        <translation>Saran, bukan keputusan. Putusan pada petugas.</translation>
    </message>
    <message>
        <source>Reason (goes to the supervisor)</source>
        <translation>Alasan (ikut ke supervisor)</translation>
    </message>
    <message>
        <source>Document rows for a supervisor (left): {n}.</source>
        <translation>{n} syarat dokumen perlu supervisor (kiri).</translation>
    </message>
    <message>
        <source>What was seen or said. Never age, sex, looks or origin.</source>
        <translation>Yang dilihat atau dikatakan. Bukan umur, jenis kelamin, rupa atau asal.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Back to the list</source>
        <translation>Kembali ke daftar</translation>
    </message>
    <message>
        <source>This case again</source>
        <translation>Ulangi kasus ini</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Kasus berikutnya</translation>
    </message>
    <message>
        <source>Your steps</source>
        <translation>Langkah Anda</translation>
    </message>
    <message>
        <source>Beside the key</source>
        <translation>Dibandingkan dengan kunci</translation>
    </message>
    <message>
        <source>Time taken: {time}</source>
        <translation>Waktu: {time}</translation>
    </message>
    <message>
        <source>No steps were kept.</source>
        <translation>Tidak ada langkah yang tersimpan.</translation>
    </message>
    <message>
        <source>Right end: {outcome}</source>
        <translation>Akhir tepat: {outcome}</translation>
    </message>
    <message>
        <source>Your end: {own}. Right: {right}</source>
        <translation>Akhir Anda: {own}. Yang benar: {right}</translation>
    </message>
    <message>
        <source>Somebody was held who may proceed: that too does harm.</source>
        <translation>Seseorang ditahan padahal boleh lanjut: itu juga merugikan.</translation>
    </message>
    <message>
        <source>Somebody who needed help was let go.</source>
        <translation>Seseorang yang perlu bantuan dilepas.</translation>
    </message>
    <message>
        <source>Nothing was missed. The case is passed.</source>
        <translation>Tidak ada yang terlewat. Kasus ini lulus.</translation>
    </message>
    <message>
        <source>Look at what was missed below, then do the case again.</source>
        <translation>Lihat yang terlewat di bawah, lalu ulangi kasus ini.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Result of the list: {right}</source>
        <translation>Hasil daftar: {right}</translation>
    </message>
    <message>
        <source>Result of the list: {own}, right is {right}</source>
        <translation>Hasil daftar: {own}, yang benar {right}</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Terlewat</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>Jawaban salah</translation>
    </message>
    <message>
        <source>Asked without need</source>
        <translation>Ditanya tanpa perlu</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Terpenuhi</translation>
    </message>
    <message>
        <source>What would be wrong</source>
        <translation>Yang keliru</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Untuk dibaca</translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Propose what is due</source>
        <translation>Usulkan yang jatuh tempo</translation>
    </message>
    <message>
        <source>Set period</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Musnahkan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Record of destruction</source>
        <translation>Berita acara</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Daftar id</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tangguhkan</translation>
    </message>
    <message>
        <source>Lift hold</source>
        <translation>Cabut</translation>
    </message>
    <message>
        <source>Classes of record</source>
        <translation>Kelas rekaman</translation>
    </message>
    <message>
        <source>Lists of destruction</source>
        <translation>Daftar pemusnahan</translation>
    </message>
    <message>
        <source>{n} due</source>
        <translation>{n} jatuh tempo</translation>
    </message>
    <message>
        <source>Nothing was destroyed yet.</source>
        <translation>Belum ada yang dimusnahkan.</translation>
    </message>
    <message>
        <source>Another supervisor or the head signs in, reads it and approves it. Nothing is gone yet.</source>
        <translation>Supervisor lain atau kepala kantor masuk, membaca, dan menyetujuinya. Belum ada yang dimusnahkan.</translation>
    </message>
    <message>
        <source>The list is proposed</source>
        <translation>Daftar diusulkan</translation>
    </message>
    <message>
        <source>The period is set</source>
        <translation>Masa simpan ditetapkan</translation>
    </message>
    <message>
        <source>Not set: everything of this class is kept</source>
        <translation>Belum ditetapkan: semua rekaman kelas ini disimpan</translation>
    </message>
    <message>
        <source>Press Destroy to begin. What is held or not due any more by then is kept.</source>
        <translation>Tekan Musnahkan untuk mulai. Yang saat itu ditangguhkan atau tidak lagi jatuh tempo tetap disimpan.</translation>
    </message>
    <message>
        <source>Approve the destruction of {n} records?</source>
        <translation>Setujui pemusnahan {n} rekaman?</translation>
    </message>
    <message>
        <source>Proposed by {name}. After Destroy nobody gets them back from this store.</source>
        <translation>Diusulkan {name}. Setelah dimusnahkan, tidak ada yang dapat mengembalikannya dari data ini.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Rejected: everything is kept</source>
        <translation>Ditolak: semuanya disimpan</translation>
    </message>
    <message>
        <source>Destroy {n} records for good?</source>
        <translation>Musnahkan {n} rekaman untuk selamanya?</translation>
    </message>
    <message>
        <source>It can be stopped; what is gone by then stays gone. At the end the store is written anew, and the counter waits for some seconds.</source>
        <translation>Dapat dihentikan; yang sudah musnah tidak kembali. Pada akhirnya data ditulis ulang dan konter menunggu beberapa detik.</translation>
    </message>
    <message>
        <source>DESTROY</source>
        <translation>MUSNAHKAN</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} dari {all}</translation>
    </message>
    <message>
        <source>{n} records are destroyed</source>
        <translation>{n} rekaman dimusnahkan</translation>
    </message>
    <message>
        <source>Export the record of destruction and have both sign it.</source>
        <translation>Ekspor berita acara dan minta keduanya menandatangani.</translation>
    </message>
    <message>
        <source>{n} are left. Destroy goes on where it was.</source>
        <translation>Tersisa {n}. Musnahkan melanjutkan dari sini.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Written where you chose</source>
        <translation>Ditulis di tempat yang Anda pilih</translation>
    </message>
    <message>
        <source>Ids of the list</source>
        <translation>Daftar id</translation>
    </message>
    <message>
        <source>It is held</source>
        <translation>Sudah ditangguhkan</translation>
    </message>
    <message>
        <source>The hold is lifted</source>
        <translation>Penangguhan dicabut</translation>
    </message>
</context>
<context>
    <name>RightsForm</name>
    <message>
        <source>Data rights and retention</source>
        <translation>Hak &amp; retensi</translation>
    </message>
</context>
<context>
    <name>RightsPage</name>
    <message>
        <source>Retention</source>
        <translation>Retensi</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Kronologi</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Bagian halaman</translation>
    </message>
</context>
<context>
    <name>RightsWords</name>
    <message>
        <source>Erasure on request</source>
        <translation>Penghapusan atas permintaan</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>belum ditetapkan</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} hari</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} bulan</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} tahun</translation>
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
    <message>
        <source>Trainee</source>
        <translation>Peserta latihan</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>name not read</source>
        <translation>nama tidak terbaca</translation>
    </message>
    <message>
        <source>row {n} of {all}</source>
        <translation>baris {n} dari {all}</translation>
    </message>
    <message>
        <source>Reason for the supervisor</source>
        <translation>Alasan untuk supervisor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>as in the list, not seen yet</source>
        <translation>menurut daftar, belum dilihat</translation>
    </message>
    <message>
        <source>read</source>
        <translation>terbaca</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>diketik</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>ditempel</translation>
    </message>
    <message>
        <source>read, then corrected by hand</source>
        <translation>terbaca, lalu dikoreksi</translation>
    </message>
    <message>
        <source>F3: edit</source>
        <translation>F3: perbaiki</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>s.d. {day}</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Naik kapal</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Paspor</translation>
    </message>
    <message>
        <source>Book, by the list</source>
        <translation>Buku, di daftar</translation>
    </message>
    <message>
        <source>B: seen, as in the list</source>
        <translation>B: dilihat, seperti di daftar</translation>
    </message>
    <message>
        <source>Corrected by hand. The MRZ has: {fields}</source>
        <translation>Diperbaiki dengan tangan. Menurut MRZ: {fields}</translation>
    </message>
    <message>
        <source>List: {fault}</source>
        <translation>Daftar: {fault}</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Bantu sekarang</translation>
    </message>
    <message>
        <source>Stay with the person. F8 calls the supervisor without a reason.</source>
        <translation>Dampingi orang ini. F8 memanggil supervisor tanpa menunggu alasan.</translation>
    </message>
    <message>
        <source>Handed over {time}</source>
        <translation>Diserahkan {time}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Private interview (F9), whole list (F6), card (F7)</source>
        <translation>Wawancara pribadi (F9), pendalaman (F6), kartu (F7)</translation>
    </message>
    <message>
        <source>One after the other, without master and agent. Talk to several others too, so that nobody sees who told.</source>
        <translation>Bergiliran, tanpa nakhoda dan agen. Wawancarai beberapa awak lain juga, supaya tidak terlihat siapa yang bercerita.</translation>
    </message>
</context>
<context>
    <name>SafetyQuestions</name>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak tahu</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>unanswered</source>
        <translation>belum dijawab</translation>
    </message>
</context>
<context>
    <name>SchemePanel</name>
    <message>
        <source>Scheme</source>
        <translation>Skema</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Register number</source>
        <translation>Nomor register</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Cari menurut</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Reason of the search, for the audit trail</source>
        <translation>Alasan pencarian, untuk jejak audit</translation>
    </message>
    <message>
        <source>Number to look for</source>
        <translation>Nomor yang dicari</translation>
    </message>
    <message>
        <source>Day to look for</source>
        <translation>Tanggal yang dicari</translation>
    </message>
    <message>
        <source>The reason in a few words, without names</source>
        <translation>Alasan dengan singkat, tanpa nama orang</translation>
    </message>
    <message>
        <source>none: only my own</source>
        <translation>tanpa: milik sendiri</translation>
    </message>
    <message>
        <source>SD-… or the serial</source>
        <translation>SD-… atau nomor urut</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nomor lengkap</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>{name}, {role}, {time}</source>
        <translation>{name}, {role}, {time}</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>belum dikonfirmasi</translation>
    </message>
    <message>
        <source>Second person: supervisor or head of office</source>
        <translation>Orang kedua: supervisor atau kepala kantor</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Konfirmasi</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>User name of the second person</source>
        <translation>Nama pengguna orang kedua</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>Frasa sandi orang kedua</translation>
    </message>
</context>
<context>
    <name>SendingPanel</name>
    <message>
        <source>{n} marked</source>
        <translation>{n} ditandai</translation>
    </message>
    <message>
        <source>There is no case here that could be sent.</source>
        <translation>Tidak ada kasus di sini yang dapat dikirim.</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>The file opens only at the station chosen. Its name says nothing of a person.</source>
        <translation>Berkas hanya terbuka di pos yang dipilih. Namanya tidak menyebut siapa pun.</translation>
    </message>
    <message>
        <source>First the administrator makes this station&apos;s card and adds another one: Administration, Stations.</source>
        <translation>Administrator lebih dahulu membuat kartu pos ini dan menambahkan pos lain: Administrasi, Pos.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Menulis…</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Menerima…</translation>
    </message>
    <message>
        <source>Send cases to another station</source>
        <translation>Kirim kasus ke pos lain</translation>
    </message>
    <message>
        <source>Cases that can be sent</source>
        <translation>Kasus yang dapat dikirim</translation>
    </message>
    <message>
        <source>To station</source>
        <translation>Ke pos</translation>
    </message>
    <message>
        <source>Choose a station</source>
        <translation>Pilih pos</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Tandai</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Tulis berkas…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Terima berkas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>ServicesModel</name>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Akhir</translation>
    </message>
    <message>
        <source>running</source>
        <translation>berjalan</translation>
    </message>
</context>
<context>
    <name>SetUpForm</name>
    <message>
        <source>First set-up</source>
        <translation>Penyiapan pertama</translation>
    </message>
    <message>
        <source>One page. Nothing is sent out of this computer.</source>
        <translation>Satu halaman. Tidak ada data yang dikirim keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>1. Office and place</source>
        <translation>1. Kantor dan tempat</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Name of this place</source>
        <translation>Nama tempat ini</translation>
    </message>
    <message>
        <source>for example Counter 2</source>
        <translation>misalnya Konter 2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nama tempat</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Office code</source>
        <translation>Kode kantor</translation>
    </message>
    <message>
        <source>office, for example BKL</source>
        <translation>kantor, misalnya BKL</translation>
    </message>
    <message>
        <source>Station code</source>
        <translation>Kode stasiun</translation>
    </message>
    <message>
        <source>station, for example 2</source>
        <translation>stasiun, misalnya 2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>2. First administrator</source>
        <translation>2. Administrator pertama</translation>
    </message>
    <message>
        <source>Name of the administrator</source>
        <translation>Nama administrator</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Ulangi frasa sandi</translation>
    </message>
    <message>
        <source>3. Storage</source>
        <translation>3. Penyimpanan</translation>
    </message>
    <message>
        <source>Folder of the data</source>
        <translation>Folder data</translation>
    </message>
    <message>
        <source>The data is encrypted on this computer. Backups are made later, in Administration.</source>
        <translation>Data dienkripsi di komputer ini. Cadangan dibuat nanti, di Administrasi.</translation>
    </message>
    <message>
        <source>4. Letters</source>
        <translation>4. Surat</translation>
    </message>
    <message>
        <source>Letterhead, one line each</source>
        <translation>Kop surat, satu baris per tingkat</translation>
    </message>
    <message>
        <source>Address in the letterhead</source>
        <translation>Alamat pada kop surat</translation>
    </message>
    <message>
        <source>Duty phone</source>
        <translation>Telepon piket</translation>
    </message>
    <message>
        <source>Before you finish</source>
        <translation>Sebelum selesai</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Leave</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Pulihkan dari cadangan…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>This folder is copied elsewhere by {program}</source>
        <translation>Folder ini disalin ke tempat lain oleh {program}</translation>
    </message>
    <message>
        <source>Choose a folder of this computer that no program copies, and start again with it.</source>
        <translation>Pilih folder di komputer ini yang tidak disalin program lain, lalu mulai lagi dengan folder itu.</translation>
    </message>
    <message>
        <source>The name of the office is missing.</source>
        <translation>Nama kantor belum diisi.</translation>
    </message>
    <message>
        <source>The name of this place is missing.</source>
        <translation>Nama tempat ini belum diisi.</translation>
    </message>
    <message>
        <source>The office code is missing: 1 to 8 capitals and digits.</source>
        <translation>Kode kantor belum diisi: 1 sampai 8 huruf besar dan angka.</translation>
    </message>
    <message>
        <source>The station code is missing: 1 to 8 capitals and digits.</source>
        <translation>Kode stasiun belum diisi: 1 sampai 8 huruf besar dan angka.</translation>
    </message>
    <message>
        <source>The name of the administrator is missing.</source>
        <translation>Nama administrator belum diisi.</translation>
    </message>
    <message>
        <source>The user name of the administrator is missing.</source>
        <translation>Nama pengguna administrator belum diisi.</translation>
    </message>
    <message>
        <source>Set up this office</source>
        <translation>Siapkan kantor ini</translation>
    </message>
    <message>
        <source>Finish and sign in</source>
        <translation>Selesai dan masuk</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Still to complete: {count}</source>
        <translation>Lengkapi {count} hal yang tersisa</translation>
    </message>
    <message>
        <source>Checking every page of the backup. This can take some minutes…</source>
        <translation>Memeriksa setiap halaman cadangan. Ini dapat memakan beberapa menit…</translation>
    </message>
    <message>
        <source>Making the encrypted store and its keys. This takes a few seconds…</source>
        <translation>Membuat penyimpanan terenkripsi dan kuncinya. Perlu beberapa detik…</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>belum lengkap</translation>
    </message>
    <message>
        <source>copied elsewhere</source>
        <translation>disalin ke tempat lain</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>di komputer ini</translation>
    </message>
    <message>
        <source>may wait</source>
        <translation>boleh nanti</translation>
    </message>
    <message>
        <source>{done} of 3 required sections complete</source>
        <translation>{done} dari 3 bagian wajib lengkap</translation>
    </message>
    <message>
        <source>The recovery code comes next: have a printer or a pen and an envelope ready.</source>
        <translation>Berikutnya kode pemulihan: siapkan pencetak atau pena, dan amplop.</translation>
    </message>
    <message>
        <source>Letterhead and duty phone may be filled in later, in Administration.</source>
        <translation>Kop surat dan telepon piket boleh diisi nanti, di Administrasi.</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation>Cadangan sudah terpasang</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Belum dipulihkan</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Belum disiapkan</translation>
    </message>
    <message>
        <source>It is shown this one time. Close the window again to leave without it; an administrator can make a new one later, in Administration.</source>
        <translation>Kode ini hanya ditampilkan sekali ini. Tutup jendela sekali lagi untuk keluar tanpa kode; administrator dapat membuat yang baru nanti, di Administrasi.</translation>
    </message>
    <message>
        <source>The recovery code is not put away yet</source>
        <translation>Kode pemulihan belum disimpan</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>The settings could not be read</source>
        <translation>Pengaturan tidak dapat dibaca</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>sejak awal</translation>
    </message>
    <message>
        <source>at the first finding for a supervisor</source>
        <translation>pada temuan pertama bagi supervisor</translation>
    </message>
    <message>
        <source>by hand only (Ctrl+D)</source>
        <translation>manual saja (Ctrl+D)</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN atau frasa sandi</translation>
    </message>
    <message>
        <source>a key alone (Ctrl+F12)</source>
        <translation>satu tombol saja (Ctrl+F12)</translation>
    </message>
    <message>
        <source>the newest {count} daily backups</source>
        <translation>{count} cadangan harian terbaru</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>satu hari</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} hari</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Simpan pengaturan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Batalkan perubahan</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>belum tersimpan</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada perubahan.</translation>
    </message>
    <message>
        <source>Folder of the daily backup</source>
        <translation>Folder cadangan harian</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>menyimpan…</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Pengaturan tersimpan</translation>
    </message>
    <message>
        <source>Desks take them up at the next sign-in.</source>
        <translation>Konter memakainya mulai saat masuk berikutnya.</translation>
    </message>
    <message>
        <source>Taken over from there: {fields}. Ctrl+Enter saves both.</source>
        <translation>Diambil dari sana: {fields}. Ctrl+Enter menyimpan keduanya.</translation>
    </message>
    <message>
        <source>Not saved: somebody else changed the settings</source>
        <translation>Belum tersimpan: pengaturan diubah orang lain</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Belum tersimpan</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>What you typed in the case is not kept yet</source>
        <translation>Ketikan di kasus belum tersimpan sebagai draf</translation>
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
        <source>Head of office</source>
        <translation>Kepala kantor</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>Riwayat</translation>
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
        <source>Reference data</source>
        <translation>Data rujukan</translation>
    </message>
    <message>
        <source>Does it work</source>
        <translation>Manfaat butir</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Data rights</source>
        <translation>Hak &amp; retensi</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>Daftar pantau</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Peserta</translation>
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
        <source>Training takes nothing from the reader: real documents stay out of it</source>
        <translation>Latihan tidak menerima apa pun dari pembaca: dokumen sungguhan tetap di luar</translation>
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
    <name>ShiftPanel</name>
    <message>
        <source>Hand the shift over</source>
        <translation>Serahkan sif</translation>
    </message>
    <message>
        <source>Still with a supervisor</source>
        <translation>Masih di supervisor</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>Serah terima sif</translation>
    </message>
    <message>
        <source>Incomplete today</source>
        <translation>Belum lengkap</translation>
    </message>
    <message>
        <source>Sheets not entered yet</source>
        <translation>Susulan belum dimasukkan</translation>
    </message>
    <message>
        <source>Finished without assessment today</source>
        <translation>Selesai tanpa penilaian hari ini</translation>
    </message>
    <message>
        <source>SIMKIM checks to catch up</source>
        <translation>Pemeriksaan SIMKIM menyusul</translation>
    </message>
    <message>
        <source>People in the waiting room</source>
        <translation>Orang di ruang tunggu</translation>
    </message>
    <message>
        <source>Your open screening stays yours: it is there when you sign in again.</source>
        <translation>Pemeriksaan Anda yang terbuka tetap milik Anda: ada lagi saat Anda masuk.</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Diserahkan kepada</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>user name of the next shift</source>
        <translation>nama pengguna sif berikut</translation>
    </message>
    <message>
        <source>without anybody&apos;s name</source>
        <translation>tanpa nama orang</translation>
    </message>
    <message>
        <source>Take the shift over</source>
        <translation>Terima sif</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Belum diserahkan</translation>
    </message>
    <message>
        <source>Handed over {time}</source>
        <translation>Diserahkan {time}</translation>
    </message>
    <message>
        <source>Taken over {time}</source>
        <translation>Diterima {time}</translation>
    </message>
    <message>
        <source>{by} handed over to {to}, {when}</source>
        <translation>{by} menyerahkan kepada {to}, {when}</translation>
    </message>
    <message>
        <source>At that time: {supervisor} with a supervisor, {incomplete} incomplete, {late} from paper, {checks} SIMKIM.</source>
        <translation>Saat itu: {supervisor} di supervisor, {incomplete} belum lengkap, {late} susulan, {checks} SIMKIM.</translation>
    </message>
</context>
<context>
    <name>Ship</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nama keluarga</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nama depan</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation>Tempat, tanggal lahir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Jenis dokumen</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Nomor paspor</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>Negara penerbit</translation>
    </message>
    <message>
        <source>Passport valid until</source>
        <translation>Paspor berlaku s.d.</translation>
    </message>
    <message>
        <source>Seafarer&apos;s book number</source>
        <translation>Nomor buku pelaut</translation>
    </message>
    <message>
        <source>Seafarer&apos;s book valid until</source>
        <translation>Buku pelaut s.d.</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Tanggal naik</translation>
    </message>
    <message>
        <source>{field} missing</source>
        <translation>{field} tidak ada</translation>
    </message>
    <message>
        <source>{field} not read: {written}</source>
        <translation>{field} tidak terbaca: {written}</translation>
    </message>
    <message>
        <source>{field} not known: {written}</source>
        <translation>{field} tidak dikenal: {written}</translation>
    </message>
    <message>
        <source>{field} stands twice</source>
        <translation>{field} tertulis dua kali</translation>
    </message>
    <message>
        <source>The file is empty. Ask the agent for the list again.</source>
        <translation>Berkas kosong. Minta lagi daftarnya kepada agen.</translation>
    </message>
    <message>
        <source>The file is larger than a crew list can be (5 MB).</source>
        <translation>Berkas lebih besar daripada daftar awak (5 MB).</translation>
    </message>
    <message>
        <source>The file has more than 2,000 rows. A crew list is shorter.</source>
        <translation>Berkas berisi lebih dari 2.000 baris. Daftar awak lebih pendek.</translation>
    </message>
    <message>
        <source>This is no table. Ask for the list as XLSX or CSV.</source>
        <translation>Ini bukan tabel. Minta daftar sebagai XLSX atau CSV.</translation>
    </message>
    <message>
        <source>The workbook has a password, or comes from a program of before 2007. Ask for XLSX or CSV.</source>
        <translation>Buku kerja bersandi, atau dari program sebelum 2007. Minta XLSX atau CSV.</translation>
    </message>
    <message>
        <source>The file is damaged and was not used. Ask the agent for it again.</source>
        <translation>Berkas rusak dan tidak dipakai. Minta lagi kepada agen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>{field}: list {list}, document {document}</source>
        <translation>{field}: daftar {list}, dokumen {document}</translation>
    </message>
    <message>
        <source>only to the supervisor</source>
        <translation>hanya ke supervisor</translation>
    </message>
    <message>
        <source>a check is open</source>
        <translation>satu pemeriksaan masih terbuka</translation>
    </message>
    <message>
        <source>SIMKIM is not answered</source>
        <translation>SIMKIM belum dijawab</translation>
    </message>
    <message>
        <source>a question is open</source>
        <translation>satu pertanyaan masih terbuka</translation>
    </message>
    <message>
        <source>no reason why there was no private talk</source>
        <translation>alasan tanpa wawancara belum diisi</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>berubah sementara itu</translation>
    </message>
    <message>
        <source>the sheet is entered already</source>
        <translation>lembarnya sudah dimasukkan</translation>
    </message>
    <message>
        <source>the sheet is void</source>
        <translation>lembarnya batal</translation>
    </message>
</context>
<context>
    <name>ShipActions</name>
    <message>
        <source>Hand over row {n}</source>
        <translation>Serahkan baris {n}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>New ship</source>
        <translation>Kapal baru</translation>
    </message>
    <message>
        <source>Edit the ship</source>
        <translation>Ubah data kapal</translation>
    </message>
    <message>
        <source>Add a person by hand</source>
        <translation>Tambah orang dengan tangan</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Perbaiki data</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Scan the next one</source>
        <translation>Pindai awak berikut</translation>
    </message>
    <message>
        <source>In depth</source>
        <translation>Pendalaman</translation>
    </message>
    <message>
        <source>Question card</source>
        <translation>Kartu tanya</translation>
    </message>
    <message>
        <source>Open the cards</source>
        <translation>Buka kartu</translation>
    </message>
    <message>
        <source>Take a list</source>
        <translation>Ambil daftar</translation>
    </message>
    <message>
        <source>Columns of FAL form 5</source>
        <translation>Kolom formulir FAL 5</translation>
    </message>
    <message>
        <source>All stay on duty</source>
        <translation>Semua tetap bertugas</translation>
    </message>
    <message>
        <source>Same person, document intact</source>
        <translation>Orang sama, dokumen utuh</translation>
    </message>
    <message>
        <source>Book seen, date as in the list</source>
        <translation>Buku dilihat, tanggal seperti di daftar</translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation>Cari nama atau nomor</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Simpan untuk nanti</translation>
    </message>
    <message>
        <source>Close the ship</source>
        <translation>Tutup kapal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>ShipAnswers</name>
    <message>
        <source>Begin with the ship first (F2), then scan its people.</source>
        <translation>Mulai dari kapalnya dahulu (F2), lalu pindai orangnya.</translation>
    </message>
    <message>
        <source>Nothing was taken. Go back to the crew list, then scan again.</source>
        <translation>Tidak ada yang diambil. Kembali ke daftar awak, lalu pindai lagi.</translation>
    </message>
    <message>
        <source>The document was not read whole. Scan it again.</source>
        <translation>Dokumen tidak terbaca utuh. Pindai lagi.</translation>
    </message>
    <message>
        <source>{n} rows: stay on duty</source>
        <translation>{n} baris: tetap bertugas</translation>
    </message>
    <message>
        <source>Who joins or leaves is answered in the row.</source>
        <translation>Yang naik atau turun dijawab pada barisnya.</translation>
    </message>
    <message>
        <source>Lay the passport of row {n} on the reader</source>
        <translation>Letakkan paspor baris {n} pada pembaca</translation>
    </message>
    <message>
        <source>Everybody in the list was compared</source>
        <translation>Semua orang di daftar sudah dibandingkan</translation>
    </message>
    <message>
        <source>Row {n}: document read</source>
        <translation>Baris {n}: dokumen terbaca</translation>
    </message>
    <message>
        <source>Row {n}: typed</source>
        <translation>Baris {n}: diketik</translation>
    </message>
    <message>
        <source>From paper. Answer as it is written on the sheet.</source>
        <translation>Dari kertas. Jawab seperti tertulis pada lembar.</translation>
    </message>
    <message>
        <source>Not on the list.</source>
        <translation>Tidak ada di daftar.</translation>
    </message>
</context>
<context>
    <name>ShipAsking</name>
    <message>
        <source>Row {n}: {words}</source>
        <translation>Baris {n}: {words}</translation>
    </message>
</context>
<context>
    <name>ShipBar</name>
    <message>
        <source>To the crew list</source>
        <translation>Ke daftar awak</translation>
    </message>
    <message>
        <source>Take {n} people</source>
        <translation>Ambil {n} orang</translation>
    </message>
    <message>
        <source>Save {n} rows</source>
        <translation>Simpan {n} baris</translation>
    </message>
    <message>
        <source>Stop after this row</source>
        <translation>Berhenti setelah baris ini</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>ShipCorrection</name>
    <message>
        <source>The document was read meanwhile. Look at the row, then press F3 again.</source>
        <translation>Dokumennya baru saja terbaca. Lihat barisnya, lalu tekan F3 lagi.</translation>
    </message>
    <message>
        <source>Row {n}: corrected by hand</source>
        <translation>Baris {n}: diperbaiki dengan tangan</translation>
    </message>
</context>
<context>
    <name>ShipEnds</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} dari {total}</translation>
    </message>
    <message>
        <source>Each row is on disk by itself. Esc stops after the current one.</source>
        <translation>Setiap baris langsung tersimpan di disk. Esc berhenti setelah baris ini.</translation>
    </message>
    <message>
        <source>{n} rows saved {time}</source>
        <translation>{n} baris tersimpan {time}</translation>
    </message>
    <message>
        <source>row {n}: {why}</source>
        <translation>baris {n}: {why}</translation>
    </message>
    <message>
        <source>Not saved: {rows}</source>
        <translation>Belum tersimpan: {rows}</translation>
    </message>
    <message>
        <source>Nobody on this ship is open. Alt+X closes it.</source>
        <translation>Tidak ada baris yang terbuka di kapal ini. Alt+X menutupnya.</translation>
    </message>
    <message>
        <source>Row {n} handed over {time}</source>
        <translation>Baris {n} diserahkan {time}</translation>
    </message>
    <message>
        <source>Write the reason now, then Ctrl+S.</source>
        <translation>Tulis alasannya sekarang, lalu Ctrl+S.</translation>
    </message>
    <message>
        <source>The others go on.</source>
        <translation>Yang lain dapat dilanjutkan.</translation>
    </message>
    <message>
        <source>{n} people taken from the list</source>
        <translation>{n} orang diambil dari daftar</translation>
    </message>
    <message>
        <source>The ship is closed</source>
        <translation>Kapal ditutup</translation>
    </message>
</context>
<context>
    <name>ShipLate</name>
    <message>
        <source>Rows are being saved. Begin the late entry again after that.</source>
        <translation>Baris sedang disimpan. Mulai susulan lagi setelah itu.</translation>
    </message>
    <message>
        <source>Type (F3) or scan the document on the sheet. Esc: not from paper.</source>
        <translation>Ketik (F3) atau pindai dokumen pada lembar. Esc: bukan dari kertas.</translation>
    </message>
    <message>
        <source>Choose the ship on the sheet (Enter), or begin with it (F2). Esc: not from paper.</source>
        <translation>Pilih kapal pada lembar (Enter), atau mulai kapalnya (F2). Esc: bukan dari kertas.</translation>
    </message>
</context>
<context>
    <name>ShipPage</name>
    <message>
        <source>Mode of the counter</source>
        <translation>Mode konter</translation>
    </message>
    <message>
        <source>Not saved yet. Try again (Ctrl+S).</source>
        <translation>Belum tersimpan. Coba lagi (Ctrl+S).</translation>
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
        <source>User name</source>
        <translation>Nama pengguna</translation>
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
        <source>Sign in to train. Everybody here is invented.</source>
        <translation>Masuk untuk berlatih. Semua orang di sini rekaan.</translation>
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
        <source>Restore from a backup…</source>
        <translation>Pulihkan dari cadangan…</translation>
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
    <message>
        <source>not known yet</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>checked {day}, {age} days old</source>
        <translation>diperiksa {day}, umur {age} hari</translation>
    </message>
    <message>
        <source>{moment}, verified</source>
        <translation>{moment}, terverifikasi</translation>
    </message>
    <message>
        <source>Legal reference data</source>
        <translation>Data rujukan hukum</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Cadangan terakhir</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>kept encrypted on this computer</source>
        <translation>disimpan terenkripsi di komputer ini</translation>
    </message>
    <message>
        <source>Still opening. After an update a copy of the data is made first; this can take some minutes.</source>
        <translation>Masih membuka. Setelah pembaruan, salinan data dibuat dahulu; ini dapat memakan beberapa menit.</translation>
    </message>
</context>
<context>
    <name>SignersModel</name>
    <message>
        <source>Signer</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode kunci</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>dipercaya</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>dicabut</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
</context>
<context>
    <name>SigningModel</name>
    <message>
        <source>Paper</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Kode kasus</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
</context>
<context>
    <name>StaffModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Masuk terakhir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
</context>
<context>
    <name>StampForm</name>
    <message>
        <source>Entry</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Which stamp</source>
        <translation>Cap yang mana</translation>
    </message>
    <message>
        <source>Day in the stamp</source>
        <translation>Tanggal pada cap</translation>
    </message>
    <message>
        <source>Checkpoint, as the stamp says</source>
        <translation>TPI, menurut cap</translation>
    </message>
    <message>
        <source>Visa index</source>
        <translation>Indeks visa</translation>
    </message>
    <message>
        <source>Days permitted</source>
        <translation>Hari yang diizinkan</translation>
    </message>
    <message>
        <source>Last day, where it is printed</source>
        <translation>Hari terakhir, bila tercetak</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Mengapa diubah</translation>
    </message>
    <message>
        <source>Leave empty what the stamp does not say. A printed last day goes before counting.</source>
        <translation>Kosongkan yang tidak tertulis pada cap. Hari terakhir yang tercetak dipakai lebih dulu daripada hitungan.</translation>
    </message>
    <message>
        <source>Correct the row</source>
        <translation>Ubah baris</translation>
    </message>
    <message>
        <source>A stamp that was seen</source>
        <translation>Cap yang dilihat</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>Enter goes on with a ship. F2: a new one.</source>
        <translation>Enter melanjutkan kapal. F2: kapal baru.</translation>
    </message>
    <message>
        <source>No ship is open at this station. F2 begins with one: its facts once, then the crew list.</source>
        <translation>Tidak ada kapal terbuka di tempat ini. F2 memulai: data kapal sekali, lalu daftar awak.</translation>
    </message>
    <message>
        <source>Open ships</source>
        <translation>Kapal terbuka</translation>
    </message>
</context>
<context>
    <name>StateField</name>
    <message>
        <source>code or name</source>
        <translation>kode/nama</translation>
    </message>
    <message>
        <source>several: {names}</source>
        <translation>beberapa: {names}</translation>
    </message>
    <message>
        <source>no state of this name</source>
        <translation>tidak ada negara dengan nama ini</translation>
    </message>
</context>
<context>
    <name>StationsModel</name>
    <message>
        <source>Station</source>
        <translation>Pos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Code of the card</source>
        <translation>Kode kartu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>withdrawn on {day} by {name}</source>
        <translation>dicabut {day} oleh {name}</translation>
    </message>
    <message>
        <source>added on {day} by {name}</source>
        <translation>ditambahkan {day} oleh {name}</translation>
    </message>
</context>
<context>
    <name>StationsTab</name>
    <message>
        <source>The stations could not be read</source>
        <translation>Daftar pos tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Where the card goes</source>
        <translation>Tempat kartu disimpan</translation>
    </message>
    <message>
        <source>The card is written</source>
        <translation>Kartu sudah ditulis</translation>
    </message>
    <message>
        <source>Bring it to the other station, and read the code below to its administrator on the phone.</source>
        <translation>Bawa ke pos lain, lalu bacakan kode di bawah kepada administratornya lewat telepon.</translation>
    </message>
    <message>
        <source>The card was not written</source>
        <translation>Kartu tidak jadi ditulis</translation>
    </message>
    <message>
        <source>Card of another station</source>
        <translation>Kartu pos lain</translation>
    </message>
    <message>
        <source>No station was added</source>
        <translation>Tidak ada pos yang ditambahkan</translation>
    </message>
    <message>
        <source>The file says it is the card of {name}. Call that station at a number you know, and type the code its administrator reads out.</source>
        <translation>Menurut berkas, ini kartu {name}. Telepon pos itu pada nomor yang sudah Anda kenal, lalu ketik kode yang dibacakan administratornya.</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Pos ini</translation>
    </message>
    <message>
        <source>Other stations</source>
        <translation>Pos lain</translation>
    </message>
    <message>
        <source>Code of the card, as read out</source>
        <translation>Kode kartu, seperti dibacakan</translation>
    </message>
    <message>
        <source>Write the card…</source>
        <translation>Tulis kartu…</translation>
    </message>
    <message>
        <source>Renew the keys…</source>
        <translation>Perbarui kunci…</translation>
    </message>
    <message>
        <source>Add a station…</source>
        <translation>Tambah pos…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Cabut…</translation>
    </message>
    <message>
        <source>The code fits: add</source>
        <translation>Kode cocok: tambahkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>This station has no card yet. Writing it makes the keys; their private parts never leave the store.</source>
        <translation>Pos ini belum punya kartu. Kunci dibuat saat kartu ditulis; bagian rahasianya tidak pernah keluar dari penyimpanan.</translation>
    </message>
    <message>
        <source>Read this code out when another station calls back at a number it knows.</source>
        <translation>Bacakan kode ini bila pos lain menelepon ke nomor yang sudah dikenalnya.</translation>
    </message>
    <message>
        <source>No station was added yet. Ask for its card, a file that ends in .sdcard.</source>
        <translation>Belum ada pos yang ditambahkan. Minta kartunya, berkas berakhiran .sdcard.</translation>
    </message>
    <message>
        <source>Cases can go to {name} and come from there, once it has this station&apos;s card too.</source>
        <translation>Kasus dapat dikirim ke dan diterima dari {name}, setelah pos itu juga punya kartu pos ini.</translation>
    </message>
    <message>
        <source>Station added</source>
        <translation>Pos ditambahkan</translation>
    </message>
    <message>
        <source>Put this card in place of the former?</source>
        <translation>Pakai kartu ini menggantikan yang lama?</translation>
    </message>
    <message>
        <source>The station has renewed its keys. Its former card is withdrawn, for good; cases stay with it.</source>
        <translation>Pos itu memperbarui kuncinya. Kartu lamanya ditarik untuk seterusnya; kasus tetap pada pos itu.</translation>
    </message>
    <message>
        <source>Replace the card</source>
        <translation>Ganti kartu</translation>
    </message>
    <message>
        <source>Renew the keys of this station?</source>
        <translation>Perbarui kunci pos ini?</translation>
    </message>
    <message>
        <source>Until the other stations have the new card nothing of this one is taken in there. What they sent to the former card is still taken in here.</source>
        <translation>Sampai pos lain memiliki kartu baru, berkas dari pos ini tidak diterima di sana. Yang mereka kirim ke kartu lama tetap diterima di sini.</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>Perbarui kunci</translation>
    </message>
    <message>
        <source>The keys are renewed</source>
        <translation>Kunci sudah diperbarui</translation>
    </message>
    <message>
        <source>Write the card, bring it to every station below, and read its new code out on the phone.</source>
        <translation>Tulis kartunya, bawa ke setiap pos di bawah, dan bacakan kode barunya lewat telepon.</translation>
    </message>
    <message>
        <source>The keys were not renewed</source>
        <translation>Kunci tidak diperbarui</translation>
    </message>
    <message>
        <source>RENEW</source>
        <translation>PERBARUI</translation>
    </message>
    <message>
        <source>Withdraw {name}?</source>
        <translation>Cabut {name}?</translation>
    </message>
    <message>
        <source>Nothing goes to it and nothing is taken from it any more, for good. Cases exchanged before stay.</source>
        <translation>Mulai sekarang tidak ada yang dikirim ke sana atau diterima dari sana, untuk seterusnya. Kasus yang sudah dipertukarkan tetap ada.</translation>
    </message>
    <message>
        <source>Withdraw the station</source>
        <translation>Cabut pos</translation>
    </message>
    <message>
        <source>Station withdrawn</source>
        <translation>Pos dicabut</translation>
    </message>
    <message>
        <source>The station was not withdrawn</source>
        <translation>Pos tidak jadi dicabut</translation>
    </message>
    <message>
        <source>WITHDRAW</source>
        <translation>CABUT</translation>
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
        <source>Watch lists: {days} days old</source>
        <translation>Daftar pantau: umur {days} hari</translation>
    </message>
    <message>
        <source>Watch lists: not checked</source>
        <translation>Daftar pantau: belum diperiksa</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 Bantuan</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Bahasa: {language}</translation>
    </message>
</context>
<context>
    <name>StaysModel</name>
    <message>
        <source>Entry</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Diizinkan</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>Days abroad</source>
        <translation>Hari di luar</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>tak tercatat</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum keluar</translation>
    </message>
    <message>
        <source>not back</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>Tidak lengkap</translation>
    </message>
    <message>
        <source>{n} over</source>
        <translation>Lewat {n} hari</translation>
    </message>
    <message>
        <source>running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>Tak dihitung</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>nobody in this office is marked as trained</source>
        <translation>belum ada yang ditandai terlatih di kantor ini</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>Trained for children: {names}</source>
        <translation>Terlatih untuk anak: {names}</translation>
    </message>
    <message>
        <source>Before the first question</source>
        <translation>Sebelum pertanyaan pertama</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>Bahasa wawancara</translation>
    </message>
    <message>
        <source>Code of the interpreter, no name</source>
        <translation>Kode juru bahasa, bukan nama</translation>
    </message>
    <message>
        <source>Why it was not possible</source>
        <translation>Mengapa tidak bisa</translation>
    </message>
    <message>
        <source>About this step</source>
        <translation>Tentang langkah ini</translation>
    </message>
    <message>
        <source>Say, for example</source>
        <translation>Contoh ucapan</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Cadangkan</translation>
    </message>
    <message>
        <source>Test a restore</source>
        <translation>Uji pemulihan</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Pulihkan…</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Periksa rantai</translation>
    </message>
    <message>
        <source>Renew from a file</source>
        <translation>Perbarui dari berkas</translation>
    </message>
    <message>
        <source>Accounts and roles</source>
        <translation>Pengguna dan peran</translation>
    </message>
    <message>
        <source>Age of the reference data</source>
        <translation>Umur data rujukan</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>There is no verified backup yet. Make one (Ctrl+B) and keep it away from this computer.</source>
        <translation>Belum ada cadangan terverifikasi. Buat satu (Ctrl+B) dan simpan jauh dari komputer ini.</translation>
    </message>
    <message>
        <source>{count} older than {days} days</source>
        <translation>{count} lebih dari {days} hari</translation>
    </message>
    <message>
        <source>looked at lately</source>
        <translation>baru diperiksa</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Memeriksa</translation>
    </message>
    <message>
        <source>Every entry is being checked. You can go on working.</source>
        <translation>Setiap baris sedang diperiksa. Anda dapat terus bekerja.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Belum diperiksa</translation>
    </message>
    <message>
        <source>Nobody has verified it yet.</source>
        <translation>Belum pernah diperiksa.</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>belum diperiksa</translation>
    </message>
    <message>
        <source>The chain could not be verified</source>
        <translation>Rantai tidak dapat diperiksa</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>Export table</source>
        <translation>Ekspor tabel</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>Impor tabel</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Masukkan</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Sudah ditulis</translation>
    </message>
    <message>
        <source>Outside this program nobody guards the file.</source>
        <translation>Di luar program ini berkas tidak dijaga siapa pun.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabel (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>New ({n}): {names}</source>
        <translation>Baru ({n}): {names}</translation>
    </message>
    <message>
        <source>Changed ({n}): {names}</source>
        <translation>Berubah ({n}): {names}</translation>
    </message>
    <message>
        <source>Unchanged: {n}</source>
        <translation>Tetap: {n}</translation>
    </message>
    <message>
        <source>Nothing to take over</source>
        <translation>Tidak ada yang perlu dimasukkan</translation>
    </message>
    <message>
        <source>Take this over? Ctrl+T takes it, Esc leaves it.</source>
        <translation>Masukkan ini? Ctrl+T memasukkan, Esc membatalkan.</translation>
    </message>
    <message>
        <source>row {line}: {field} {why}</source>
        <translation>baris {line}: {field} {why}</translation>
    </message>
    <message>
        <source>Left out ({n}): {rows}</source>
        <translation>Dilewati ({n}): {rows}</translation>
    </message>
    <message>
        <source>Taken over: {n}</source>
        <translation>Dimasukkan: {n}</translation>
    </message>
    <message>
        <source>Nothing could be written there. Choose another place.</source>
        <translation>Tidak bisa ditulis di sana. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Tidak ditulis</translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation>Berkas ini tidak bisa dibaca</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Pilih yang lain.</translation>
    </message>
    <message>
        <source>Nothing was taken over</source>
        <translation>Tidak ada yang dimasukkan</translation>
    </message>
</context>
<context>
    <name>TablesModel</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
</context>
<context>
    <name>TallyBar</name>
    <message>
        <source>{n} yes</source>
        <translation>{n} ya</translation>
    </message>
    <message>
        <source>{n} no</source>
        <translation>{n} tidak</translation>
    </message>
    <message>
        <source>{n} not known</source>
        <translation>{n} tidak tahu</translation>
    </message>
    <message>
        <source>{n} not asked</source>
        <translation>{n} tidak ditanyakan</translation>
    </message>
    <message>
        <source>{n} declined</source>
        <translation>{n} menolak</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} belum</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>Tasks</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} terbuka</translation>
    </message>
    <message>
        <source>{person}, until {time}</source>
        <translation>{person}, sampai {time}</translation>
    </message>
</context>
<context>
    <name>TextsModel</name>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>belum disimpan</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>tidak dipakai</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>periksa lagi</translation>
    </message>
    <message>
        <source>own</source>
        <translation>kantor</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>bawaan</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline: the last {n} of {all}</source>
        <translation>Lini masa: {n} terakhir dari {all}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Lini masa</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Peristiwa</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>By today&apos;s rules</source>
        <translation>Menurut aturan kini</translation>
    </message>
    <message>
        <source>what was saved stays as it was</source>
        <translation>yang tersimpan tetap seperti semula</translation>
    </message>
    <message>
        <source>Same reference data as then, rules of {day}.</source>
        <translation>Data acuan sama dengan saat itu, aturan per {day}.</translation>
    </message>
    <message>
        <source>Reference data {now} instead of {then}, rules of {day}.</source>
        <translation>Data acuan edisi {now}, bukan {then}; aturan per {day}.</translation>
    </message>
    <message>
        <source>Nothing would be different: neither a finding nor a result.</source>
        <translation>Tidak ada yang berbeda: temuan dan hasil tetap sama.</translation>
    </message>
    <message>
        <source>Result: {then} → {now}</source>
        <translation>Hasil: {then} → {now}</translation>
    </message>
    <message>
        <source>Today&apos;s lists do not have {items}; the answers count for nothing in them.</source>
        <translation>Daftar kini tidak memuat {items}; jawabannya tidak dihitung.</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>tidak dinilai</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>tidak ada aturan</translation>
    </message>
</context>
<context>
    <name>ToldFacts</name>
    <message>
        <source>What child and adult tell</source>
        <translation>Menurut anak dan orang dewasa</translation>
    </message>
    <message>
        <source>Somebody can hear: ask child and adult apart from each other.</source>
        <translation>Ada yang dapat mendengar: tanyakan anak dan orang dewasa secara terpisah.</translation>
    </message>
    <message>
        <source>In their own words, without names</source>
        <translation>Dengan kata-katanya, tanpa nama</translation>
    </message>
    <message>
        <source>Only the words are compared; the officer judges.</source>
        <translation>Yang dibandingkan hanya kata-katanya; petugas yang menilai.</translation>
    </message>
</context>
<context>
    <name>TrailModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>may proceed</source>
        <translation>boleh lanjut</translation>
    </message>
    <message>
        <source>to the supervisor</source>
        <translation>ke supervisor</translation>
    </message>
    <message>
        <source>to the supervisor at once: danger</source>
        <translation>segera ke supervisor: bahaya</translation>
    </message>
    <message>
        <source>put aside, not ended</source>
        <translation>disisihkan, tidak selesai</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>paspor</translation>
    </message>
    <message>
        <source>visa</source>
        <translation>visa</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>kartu identitas</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>surat</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Penyerta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak tahu</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>tidak ditanya</translation>
    </message>
    <message>
        <source>Private questions asked away from the companion</source>
        <translation>Pertanyaan pribadi ditanyakan terpisah dari penyerta</translation>
    </message>
    <message>
        <source>{name}: you said {own}, right is {right}</source>
        <translation>{name}: Anda menjawab {own}, yang benar {right}</translation>
    </message>
    <message>
        <source> (asked beside the companion)</source>
        <translation> (ditanya di depan penyerta)</translation>
    </message>
    <message>
        <source>{title}: {own}. The key needs nothing of this list.</source>
        <translation>{title}: {own}. Menurut kunci daftar ini tidak perlu ditanyakan.</translation>
    </message>
    <message>
        <source>{title}: not asked. By the key: {right}.</source>
        <translation>{title}: tidak ditanyakan. Menurut kunci: {right}.</translation>
    </message>
    <message>
        <source>{title}: you came to “{own}”, right is “{right}”.</source>
        <translation>{title}: hasil Anda “{own}”, yang benar “{right}”.</translation>
    </message>
    <message>
        <source> Not answered yes: {left}.</source>
        <translation> Belum dijawab ya: {left}.</translation>
    </message>
    <message>
        <source>Question card: {language}</source>
        <translation>Kartu tanya: {language}</translation>
    </message>
    <message>
        <source>Training: this person cannot read this language. Press 0.</source>
        <translation>Latihan: orang ini tidak dapat membaca bahasa ini. Tekan 0.</translation>
    </message>
    <message>
        <source>not wanting to say</source>
        <translation>tidak ingin menjawab</translation>
    </message>
    <message>
        <source>Training: this person presses {n} ({answer}).</source>
        <translation>Latihan: orang ini menekan {n} ({answer}).</translation>
    </message>
    <message>
        <source>Document handed over: {kind}</source>
        <translation>Dokumen diserahkan: {kind}</translation>
    </message>
    <message>
        <source>Looked into: {name}</source>
        <translation>Diperiksa: {name}</translation>
    </message>
    <message>
        <source>Asked: {name}</source>
        <translation>Ditanya: {name}</translation>
    </message>
    <message>
        <source>Spoke away from the companion</source>
        <translation>Bicara terpisah dari penyerta</translation>
    </message>
    <message>
        <source>Ended: {outcome}</source>
        <translation>Selesai: {outcome}</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} d</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} mnt {s} d</translation>
    </message>
</context>
<context>
    <name>TrainingFrame</name>
    <message>
        <source>LATIHAN / TRAINING: no real people</source>
        <translation>LATIHAN / TRAINING: tidak ada orang sungguhan</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>training case given up</source>
        <translation>kasus latihan dihentikan</translation>
    </message>
    <message>
        <source>The half-done case was given up</source>
        <translation>Kasus yang belum selesai dihentikan</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Tidak dimulai</translation>
    </message>
</context>
<context>
    <name>TrainingSetUpPage</name>
    <message>
        <source>Both are shown this one time. Close the window again to leave without them.</source>
        <translation>Keduanya hanya ditampilkan kali ini. Tutup jendela sekali lagi untuk keluar tanpa menyimpannya.</translation>
    </message>
    <message>
        <source>Set up training on this computer</source>
        <translation>Siapkan latihan di komputer ini</translation>
    </message>
    <message>
        <source>A store of its own with invented travellers. It never opens the store of the office, and the office never opens this one. Partner staff may learn here too.</source>
        <translation>Penyimpanan tersendiri dengan pelintas rekaan. Latihan tidak pernah membuka penyimpanan kantor, dan kantor tidak pernah membuka yang ini. Petugas mitra juga boleh belajar di sini.</translation>
    </message>
    <message>
        <source>Office or partner</source>
        <translation>Kantor atau mitra</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Pelatih</translation>
    </message>
    <message>
        <source>User name of the trainer</source>
        <translation>Nama pengguna pelatih</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>First learner</source>
        <translation>Peserta pertama</translation>
    </message>
    <message>
        <source>User name of the learner</source>
        <translation>Nama pengguna peserta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>The trainer adds more learners later, in Administration.</source>
        <translation>Pelatih menambah peserta lain nanti, di Administrasi.</translation>
    </message>
    <message>
        <source>Set up training</source>
        <translation>Siapkan latihan</translation>
    </message>
    <message>
        <source>To sign-in</source>
        <translation>Ke halaman masuk</translation>
    </message>
    <message>
        <source>First passphrase of {name}: {passphrase}</source>
        <translation>Frasa sandi pertama {name}: {passphrase}</translation>
    </message>
    <message>
        <source>Write it down for the learner now. It works once, then an own one is chosen.</source>
        <translation>Catat sekarang untuk peserta. Berlaku satu kali, lalu peserta memilih frasa sendiri.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Belum disiapkan</translation>
    </message>
</context>
<context>
    <name>UpkeepPart</name>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Daftar baru</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>Muat berkas…</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Simpan daftar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Close list…</source>
        <translation>Tutup daftar…</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Pakai versi ini</translation>
    </message>
    <message>
        <source>Back to the former</source>
        <translation>Kembali ke sebelumnya</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Hentikan pemuatan</translation>
    </message>
    <message>
        <source>Row report</source>
        <translation>Laporan baris</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>Daftar pantau</translation>
    </message>
    <message>
        <source>{n} lists</source>
        <translation>{n} daftar</translation>
    </message>
    <message>
        <source>There is no list yet. Write what it is beside, and save (Ctrl+Enter).</source>
        <translation>Belum ada daftar. Isi formulir di samping, lalu simpan (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>belum disimpan</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Belum ada yang diisi.</translation>
    </message>
    <message>
        <source>This file cannot be loaded</source>
        <translation>Berkas ini tidak dapat dimuat</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Berkas tidak terbaca.</translation>
    </message>
    <message>
        <source>Both changes stand in the form now. Ctrl+Enter saves them; Esc, and Esc again, drops yours.</source>
        <translation>Kedua perubahan ada di formulir. Ctrl+Enter menyimpannya; Esc, lalu Esc lagi, membuang perubahan Anda.</translation>
    </message>
    <message>
        <source>Not saved: somebody else changed this list</source>
        <translation>Belum disimpan: daftar ini diubah orang lain</translation>
    </message>
    <message>
        <source>A load had stopped in the middle</source>
        <translation>Ada pemuatan yang terhenti di tengah</translation>
    </message>
    <message>
        <source>It is marked as broken and its entries are deleted. What was in use stays in use.</source>
        <translation>Ditandai rusak dan entrinya dihapus. Versi yang dipakai tetap dipakai.</translation>
    </message>
    <message>
        <source>Save first?</source>
        <translation>Simpan dulu?</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves. Esc, and Esc again, drops the changes.</source>
        <translation>Ctrl+Enter menyimpan. Esc, lalu Esc lagi, membuang perubahan.</translation>
    </message>
    <message>
        <source>Load a file into it: Ctrl+O.</source>
        <translation>Muat berkas ke daftar ini: Ctrl+O.</translation>
    </message>
    <message>
        <source>The list is saved</source>
        <translation>Daftar disimpan</translation>
    </message>
    <message>
        <source>Close the list for good?</source>
        <translation>Tutup daftar untuk seterusnya?</translation>
    </message>
    <message>
        <source>Nothing is searched in it from now on, and its entries are deleted. What was found stays.</source>
        <translation>Daftar ini tidak dicari lagi dan entrinya dihapus. Hasil yang sudah ada tetap tersimpan.</translation>
    </message>
    <message>
        <source>Close list</source>
        <translation>Tutup daftar</translation>
    </message>
    <message>
        <source>CLOSE</source>
        <translation>TUTUP</translation>
    </message>
    <message>
        <source>The list is closed</source>
        <translation>Daftar ditutup</translation>
    </message>
    <message>
        <source>Lists (*.json *.csv *.xlsx *.txt);;All files (*)</source>
        <translation>Daftar (*.json *.csv *.xlsx *.txt);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Load file</source>
        <translation>Muat berkas</translation>
    </message>
    <message>
        <source>Go back to the former version?</source>
        <translation>Kembali ke versi sebelumnya?</translation>
    </message>
    <message>
        <source>{n} entries from the load of {day} are searched again.</source>
        <translation>{n} entri dari pemuatan {day} dicari kembali.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>In use: {n} entries</source>
        <translation>Dipakai: {n} entri</translation>
    </message>
    <message>
        <source>It names rows, fields and faults, and nothing of what stood there.</source>
        <translation>Isinya baris, kolom, dan alasan; tidak ada isi sel.</translation>
    </message>
    <message>
        <source>Written where you chose</source>
        <translation>Ditulis di tempat yang Anda pilih</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Chain intact</source>
        <translation>Rantai utuh</translation>
    </message>
    <message>
        <source>Verified {moment} by {person}:</source>
        <translation>Diperiksa {moment} oleh {person}:</translation>
    </message>
    <message>
        <source>the chain does not fit at entry {first}. Stop, keep the files as they are, and tell the head of office.</source>
        <translation>rantai tidak cocok pada baris {first}. Berhenti, biarkan berkas apa adanya, dan beri tahu Kepala Kantor.</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>Rantai putus</translation>
    </message>
    <message>
        <source>intact up to entry {sequence}.</source>
        <translation>utuh sampai baris {sequence}.</translation>
    </message>
    <message>
        <source>The {count} entries from before the restore are intact too.</source>
        <translation>{count} baris dari sebelum pemulihan juga utuh.</translation>
    </message>
    <message>
        <source>{count} later entries are not verified yet.</source>
        <translation>{count} baris sesudahnya belum diperiksa.</translation>
    </message>
    <message>
        <source>{done} of {entries} entries checked</source>
        <translation>{done} dari {entries} catatan diperiksa</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cocok</translation>
    </message>
    <message>
        <source>fits (caught up after a power cut)</source>
        <translation>cocok (disusulkan setelah listrik padam)</translation>
    </message>
    <message>
        <source>ahead of the trail: entries are missing, or an old backup was put back</source>
        <translation>mendahului jejak: ada baris hilang, atau cadangan lama dipasang kembali</translation>
    </message>
    <message>
        <source>missing: a loss would not be seen</source>
        <translation>tidak ada: kehilangan tidak akan terlihat</translation>
    </message>
    <message>
        <source>belongs to another store</source>
        <translation>milik data lain</translation>
    </message>
</context>
<context>
    <name>VersionsModel</name>
    <message>
        <source>Loaded</source>
        <translation>Dimuat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entri</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Ditandai</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>loading {percent} %</source>
        <translation>memuat {percent} %</translation>
    </message>
    <message>
        <source>loading, {n} rows</source>
        <translation>memuat, {n} baris</translation>
    </message>
    <message>
        <source>Reason: {why}. What was in use stays in use.</source>
        <translation>Alasan: {why}. Versi yang dipakai tetap dipakai.</translation>
    </message>
    <message>
        <source>The file was not loaded</source>
        <translation>Berkas tidak dimuat</translation>
    </message>
    <message>
        <source>The load was stopped</source>
        <translation>Pemuatan dihentikan</translation>
    </message>
    <message>
        <source>What was in use stays in use.</source>
        <translation>Versi yang dipakai tetap dipakai.</translation>
    </message>
    <message>
        <source>{kept} entries, {refused} rows refused, {flagged} marked. Ctrl+K takes it into use.</source>
        <translation>{kept} entri, {refused} baris ditolak, {flagged} ditandai. Ctrl+K memakainya.</translation>
    </message>
    <message>
        <source>Loaded as a new version, not in use yet</source>
        <translation>Dimuat sebagai versi baru, belum dipakai</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Rows refused or marked</source>
        <translation>Baris ditolak atau ditandai</translation>
    </message>
    <message>
        <source>Save the list first, then load a file into it.</source>
        <translation>Simpan daftar dahulu, lalu muat berkas ke dalamnya.</translation>
    </message>
    <message>
        <source>Nothing was loaded yet. Ctrl+O loads a file.</source>
        <translation>Belum ada yang dimuat. Ctrl+O memuat berkas.</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>oleh {name}</translation>
    </message>
    <message>
        <source>list of {day}</source>
        <translation>daftar per {day}</translation>
    </message>
    <message>
        <source>in use from {day}</source>
        <translation>dipakai sejak {day}</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {removed} taken off</source>
        <translation>{added} ditambah, {changed} diubah, {removed} dihapus</translation>
    </message>
    <message>
        <source>its entries were deleted</source>
        <translation>entrinya sudah dihapus</translation>
    </message>
    <message>
        <source>{n} entries of other kinds passed over</source>
        <translation>{n} entri jenis lain dilewati</translation>
    </message>
</context>
<context>
    <name>VesselForm</name>
    <message>
        <source>Ship</source>
        <translation>Kapal</translation>
    </message>
    <message>
        <source>entered once, goes with every row</source>
        <translation>diisi sekali, berlaku untuk setiap baris</translation>
    </message>
    <message>
        <source>SIMKIM for all on board</source>
        <translation>SIMKIM untuk semua di kapal</translation>
    </message>
    <message>
        <source>seven digits, or - where there is none</source>
        <translation>tujuh angka, atau - bila tidak ada</translation>
    </message>
</context>
<context>
    <name>VesselHead</name>
    <message>
        <source>Ship without a name yet</source>
        <translation>Kapal belum bernama</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>Nomor IMO</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bendera</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Next port</source>
        <translation>Tujuan berikut</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Kapal</translation>
    </message>
    <message>
        <source>First checkpoint</source>
        <translation>TPI pertama</translation>
    </message>
    <message>
        <source>Crew in the list</source>
        <translation>Awak di daftar</translation>
    </message>
    <message>
        <source>{n} ready</source>
        <translation>{n} sesuai</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} terbuka</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} perlu dilihat</translation>
    </message>
    <message>
        <source>{n} help now</source>
        <translation>{n} bantu sekarang</translation>
    </message>
    <message>
        <source>{n} saved</source>
        <translation>{n} tersimpan</translation>
    </message>
    <message>
        <source>{n} handed over</source>
        <translation>{n} diserahkan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>{number}, last digit does not agree</source>
        <translation>{number}, angka terakhir tidak cocok</translation>
    </message>
    <message>
        <source>{number}, not a number</source>
        <translation>{number}, bukan nomor IMO</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>belum dijawab</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>not noted</source>
        <translation>belum dicatat</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} menit</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} jam {m} mnt</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} hari {h} jam</translation>
    </message>
    <message>
        <source>, since {time}</source>
        <translation>, sejak {time}</translation>
    </message>
    <message>
        <source>Leaves at {time}</source>
        <translation>Berangkat pukul {time}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>The person says it themselves</source>
        <translation>Orangnya menyatakan sendiri</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>loading…</source>
        <translation>memuat…</translation>
    </message>
    <message>
        <source>Names are hidden. Enter opens a screening.</source>
        <translation>Nama disembunyikan. Buka dengan Enter.</translation>
    </message>
    <message>
        <source>No screening of yours yet.</source>
        <translation>Belum ada pemeriksaan Anda.</translation>
    </message>
    <message>
        <source>Your last screenings</source>
        <translation>Pemeriksaan terakhir Anda</translation>
    </message>
    <message>
        <source>Data page down, MRZ edge first.</source>
        <translation>Halaman data menghadap ke bawah, tepi MRZ lebih dulu.</translation>
    </message>
    <message>
        <source>Check digits are computed at once. What does not agree is marked, not refused.</source>
        <translation>Angka periksa dihitung saat itu juga. Yang tidak cocok ditandai, tidak ditolak.</translation>
    </message>
    <message>
        <source>When only part was read, complete it by keyboard, then press Enter.</source>
        <translation>Bila terbaca sebagian, lengkapi dengan papan ketik lalu tekan Enter.</translation>
    </message>
    <message>
        <source>Machine readable zone</source>
        <translation>Zona terbaca mesin (MRZ)</translation>
    </message>
    <message>
        <source>Line 1, begins with P&lt;
Line 2, document number</source>
        <translation>Baris 1, dimulai dengan P&lt;
Baris 2, nomor dokumen</translation>
    </message>
    <message>
        <source>{n} of {all} letters</source>
        <translation>{n} dari {all} huruf</translation>
    </message>
    <message>
        <source>Line {line} has {found} of {all} letters. Scan again, or complete it and press Enter.</source>
        <translation>Baris {line} terbaca {found} dari {all} huruf. Pindai lagi, atau lengkapi lalu tekan Enter.</translation>
    </message>
    <message>
        <source>First bad place: line {line}, letter {place}. Complete it and press Enter.</source>
        <translation>Tempat salah pertama: baris {line}, huruf ke-{place}. Lengkapi lalu tekan Enter.</translation>
    </message>
    <message>
        <source>This is not a complete MRZ. Scan again, or complete it and press Enter.</source>
        <translation>MRZ belum lengkap. Pindai lagi, atau lengkapi lalu tekan Enter.</translation>
    </message>
</context>
<context>
    <name>WatchListsModel</name>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per tanggal</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entri</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>For the officer: PIN {dots} Enter · {key} passphrase</source>
        <translation>Untuk petugas: PIN {dots} Enter · {key} frasa sandi</translation>
    </message>
    <message>
        <source>Wrong PIN, {n} more tries</source>
        <translation>PIN salah, sisa {n} percobaan</translation>
    </message>
</context>
<context>
    <name>WordingEdit</name>
    <message>
        <source>Text</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>Former texts</source>
        <translation>Kalimat terdahulu</translation>
    </message>
    <message>
        <source>Text of the office</source>
        <translation>Kalimat kantor</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>Simpan kalimat</translation>
    </message>
    <message>
        <source>Shipped text</source>
        <translation>Kalimat bawaan</translation>
    </message>
    <message>
        <source>Use this text again</source>
        <translation>Pakai lagi kalimat ini</translation>
    </message>
    <message>
        <source>This text was never changed.</source>
        <translation>Kalimat ini belum pernah diubah.</translation>
    </message>
    <message>
        <source>Shipped: {text}</source>
        <translation>Bawaan: {text}</translation>
    </message>
    <message>
        <source>Marks that stay: {marks}</source>
        <translation>Tanda isian yang harus tetap ada: {marks}</translation>
    </message>
    <message>
        <source>Marks that may stay: {marks}</source>
        <translation>Tanda isian yang boleh dipakai: {marks}</translation>
    </message>
    <message>
        <source>This program cannot use the office&apos;s text “{text}” and prints the shipped one. {why}</source>
        <translation>Program ini tidak dapat memakai kalimat kantor “{text}” dan mencetak kalimat bawaan. {why}</translation>
    </message>
    <message>
        <source>Since the office worded this, the program ships another text. Before: {text} Compare, then save your text once more or take the shipped one.</source>
        <translation>Sejak kantor mengubah kalimat ini, kalimat bawaan program sudah lain. Dahulu: {text} Bandingkan, lalu simpan lagi kalimat kantor atau ambil kalimat bawaan.</translation>
    </message>
    <message>
        <source>As the program ships it.</source>
        <translation>Sesuai bawaan program.</translation>
    </message>
    <message>
        <source>As the program ships it, since {day} {time}, by {name}.</source>
        <translation>Sesuai bawaan program, sejak {day} {time}, oleh {name}.</translation>
    </message>
    <message>
        <source>The office&apos;s text since {day} {time}, by {name}.</source>
        <translation>Kalimat kantor sejak {day} {time}, oleh {name}.</translation>
    </message>
</context>
<context>
    <name>WordingTab</name>
    <message>
        <source>Text saved</source>
        <translation>Kalimat disimpan</translation>
    </message>
    <message>
        <source>It is printed from now on. Letters that were issued stay as they are.</source>
        <translation>Mulai sekarang kalimat ini yang dicetak. Surat yang sudah terbit tidak berubah.</translation>
    </message>
    <message>
        <source>The text was not saved</source>
        <translation>Kalimat tidak disimpan</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>yang sedang diketik</translation>
    </message>
    <message>
        <source>as printed now</source>
        <translation>yang dicetak sekarang</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Paper whose words are shown</source>
        <translation>Surat yang naskahnya ditampilkan</translation>
    </message>
    <message>
        <source>Texts of the paper</source>
        <translation>Kalimat pada surat</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>The page with invented data, as the office would print it.</source>
        <translation>Halaman dengan data rekaan, seperti akan dicetak kantor.</translation>
    </message>
    <message>
        <source>Version {version}, with texts of the office.</source>
        <translation>Versi {version}, ada kalimat kantor.</translation>
    </message>
    <message>
        <source>Version {version}, all as the program ships it.</source>
        <translation>Versi {version}, semua sesuai bawaan program.</translation>
    </message>
    <message>
        <source>This paper must not tell the matter.</source>
        <translation>Lembar ini tidak boleh menyebut perkara.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Typed and not saved: {papers}</source>
        <translation>Diketik, belum disimpan: {papers}</translation>
    </message>
    <message>
        <source>The words of the papers could not be read</source>
        <translation>Naskah surat tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The former texts could not be read</source>
        <translation>Kalimat terdahulu tidak dapat dibaca</translation>
    </message>
    <message>
        <source>What is typed could not be kept yet</source>
        <translation>Ketikan belum dapat disimpan sementara</translation>
    </message>
    <message>
        <source>former text, {day} {time}</source>
        <translation>kalimat terdahulu, {day} {time}</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>document number</source>
        <translation>nomor dokumen</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>tanggal lahir</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>tanggal habis berlaku</translation>
    </message>
    <message>
        <source>optional number</source>
        <translation>nomor opsional</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>gabungan</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>kind of document</source>
        <translation>jenis dokumen</translation>
    </message>
    <message>
        <source>issuing state</source>
        <translation>negara penerbit</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>kewarganegaraan</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>jenis kelamin</translation>
    </message>
    <message>
        <source>order of the lines</source>
        <translation>urutan baris</translation>
    </message>
    <message>
        <source>keyboard layout</source>
        <translation>tata letak papan ketik</translation>
    </message>
    <message>
        <source>length of a line</source>
        <translation>panjang baris</translation>
    </message>
    <message>
        <source>The MRZ does not agree: {fields}</source>
        <translation>MRZ tidak cocok: {fields}</translation>
    </message>
    <message>
        <source>Line {line} has {found} of {all} letters.</source>
        <translation>Baris {line} berisi {found} dari {all} huruf.</translation>
    </message>
    <message>
        <source>Check digit of {field}: {found} was read, {expected} is computed from {places}.</source>
        <translation>Angka periksa {field}: terbaca {found}, seharusnya {expected} menurut {places}.</translation>
    </message>
    <message>
        <source>&lt; (nothing)</source>
        <translation>&lt; (kosong)</translation>
    </message>
    <message>
        <source>The lines came in the wrong order: the document was turned.</source>
        <translation>Urutan baris terbalik: dokumen diletakkan terbalik.</translation>
    </message>
    <message>
        <source>More than one keyboard layout fits what was read.</source>
        <translation>Lebih dari satu tata letak papan ketik cocok dengan yang terbaca.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>bukan tanggal</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>bukan nama</translation>
    </message>
    <message>
        <source>only letters can stand there</source>
        <translation>di sana hanya boleh huruf</translation>
    </message>
    <message>
        <source>only fillers (&lt;) can stand there</source>
        <translation>di sana hanya boleh pengisi (&lt;)</translation>
    </message>
    <message>
        <source>no known state code</source>
        <translation>bukan kode negara yang dikenal</translation>
    </message>
    <message>
        <source>no known kind of document</source>
        <translation>bukan jenis dokumen yang dikenal</translation>
    </message>
    <message>
        <source>a number has no gaps</source>
        <translation>nomor tidak boleh bercelah</translation>
    </message>
    <message>
        <source>only M, F or &lt; can stand there</source>
        <translation>di sana hanya boleh M, F, atau &lt;</translation>
    </message>
    <message>
        <source>a sign that no MRZ has</source>
        <translation>tanda yang tidak ada dalam MRZ</translation>
    </message>
    <message>
        <source>{name} (or a similar one)</source>
        <translation>{name} (atau yang serupa)</translation>
    </message>
    <message>
        <source>Age {age}.</source>
        <translation>Umur {age}.</translation>
    </message>
    <message>
        <source>{field}, {places}: “{found}” was read, {what}.</source>
        <translation>{field}, {places}: terbaca “{found}”, {what}.</translation>
    </message>
    <message>
        <source>line {line}, letters {letters}</source>
        <translation>baris {line}, huruf {letters}</translation>
    </message>
    <message>
        <source>line {line}, letter {letters}</source>
        <translation>baris {line}, huruf {letters}</translation>
    </message>
    <message>
        <source>line {line}, letter {place}</source>
        <translation>baris {line}, huruf ke-{place}</translation>
    </message>
    <message>
        <source>{place}: “{proposed}” was lost</source>
        <translation>{place}: “{proposed}” hilang</translation>
    </message>
    <message>
        <source>{place}: “{found}” is too much</source>
        <translation>{place}: “{found}” kelebihan</translation>
    </message>
    <message>
        <source>{place}: “{found}” was read, “{proposed}” fits</source>
        <translation>{place}: terbaca “{found}”, yang cocok “{proposed}”</translation>
    </message>
    <message>
        <source>{place}: “{found}” was read, “{proposed}” is confirmed</source>
        <translation>{place}: terbaca “{found}”, dikonfirmasi “{proposed}”</translation>
    </message>
    <message>
        <source>keyboard layout of the computer: {name}</source>
        <translation>tata letak papan ketik komputer: {name}</translation>
    </message>
    <message>
        <source>another kind of document</source>
        <translation>jenis dokumen lain</translation>
    </message>
    <message>
        <source>The MRZ came in small letters: Caps Lock is on. Switch it off for the other fields.</source>
        <translation>MRZ datang dengan huruf kecil: Caps Lock menyala. Matikan untuk isian lain.</translation>
    </message>
    <message>
        <source>Keyboard of the reader: {reader}; of the computer: {computer}. Every check digit agrees. Set both alike.</source>
        <translation>Papan ketik pembaca: {reader}; komputer: {computer}. Semua angka periksa cocok. Samakan keduanya.</translation>
    </message>
    <message>
        <source>year</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>month</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>day</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>Closing fillers of line {line} were lost and put back.</source>
        <translation>Pengisi di akhir baris {line} hilang dan dikembalikan.</translation>
    </message>
    <message>
        <source>The state code is known from memory only: {field}.</source>
        <translation>Kode negara ini hanya dari ingatan, belum dicocokkan: {field}.</translation>
    </message>
    <message>
        <source>The MRZ has one name only.</source>
        <translation>MRZ memuat satu nama saja.</translation>
    </message>
    <message>
        <source>The MRZ does not divide the name: all of it is read as surname.</source>
        <translation>MRZ tidak membagi nama: semuanya dibaca sebagai nama keluarga.</translation>
    </message>
    <message>
        <source>The name is cut off in the MRZ. Compare it with the data page (F3).</source>
        <translation>Nama terpotong di MRZ. Cocokkan dengan halaman data (F3).</translation>
    </message>
    <message>
        <source>The number may also be {detail}: O and 0. Compare it with the data page.</source>
        <translation>Nomor mungkin juga {detail}: huruf O dan angka 0. Cocokkan dengan halaman data.</translation>
    </message>
    <message>
        <source>The date of birth lies after the date of expiry.</source>
        <translation>Tanggal lahir sesudah tanggal habis berlaku.</translation>
    </message>
    <message>
        <source>The century of the date of expiry is assumed. Compare it with the data page (F3).</source>
        <translation>Abad tanggal habis berlaku hanya perkiraan. Cocokkan dengan halaman data (F3).</translation>
    </message>
    <message>
        <source>Date of birth not known: {parts}.</source>
        <translation>Tanggal lahir tidak diketahui: {parts}.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} atau {other}</translation>
    </message>
</context>
</TS>
