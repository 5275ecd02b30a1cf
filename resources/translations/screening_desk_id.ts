<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>AnswerRow</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unanswered</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>DDMMYYYY</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The date is not complete: day, month and year as eight digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This date does not exist in the calendar.</source>
        <translation type="unfinished" />
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
    <name>ItemText</name>
    <message>
        <source>seen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in private</source>
        <translation type="unfinished" />
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
    <name>ResultChip</name>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No indication yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some indications</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Strong indications</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Immediate danger</source>
        <translation type="unfinished" />
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
</TS>
