"""The backups of an office: made and verified, rehearsed, and the way to a restore."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from PySide6.QtCore import QCoreApplication, QObject, Signal

from screening_desk.gui.context import Context, day_text, time_text
from screening_desk.gui.files import ChooseFile
from screening_desk.gui.models.backups import size_words
from screening_desk.gui.pages.ask_bar import AskBar
from screening_desk.gui.tasks import Job
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.services import custody
from screening_desk.services.custody import SUFFIX, BackupRow
from screening_desk.services.entry import SignedIn
from screening_desk.services.judging import ZONE
from screening_desk.services.reminders import overdue

translate = QCoreApplication.translate


class Stopped(Exception):
    """The person called a backup off."""


class Backups(QObject):
    """Runs backups and rehearsals in the long lane; the widgets that show them belong to the summary."""

    said = Signal(str, str, str)  # kind, title, sentence
    failed = Signal(object, str)  # error, title
    progressed = Signal(int, str)  # per cent, or -1 without a measure; words; empty words: nothing runs
    made = Signal(object)  # BackupRow

    def __init__(
        self, context: Context, signed: SignedIn, ask: AskBar, open_file: ChooseFile, save_file: ChooseFile
    ) -> None:
        super().__init__(ask)
        self._context, self._signed, self._ask = context, signed, ask
        self._open_file, self._save_file = open_file, save_file
        self._job: Job | None = None
        self._stopping = Event()
        self.running = False

    def make(self) -> None:
        """Ask for the passphrase, then for the place, then copy and verify."""
        if self.running:
            return
        self._ask.ask(
            self.tr("Back up now"),
            self.tr("The file is encrypted and opens with your passphrase of today, or with the recovery code."),
            self.tr("Choose the place…"),
            self._on_passphrase,
            secret=True,
        )

    def rehearse(self) -> None:
        """Ask for a file and the passphrase, then try a restore without touching anything."""
        if self.running:
            return
        file = self._open_file(self._ask.window(), self.tr("Backup to test"), f"*{SUFFIX}")
        if file is not None:
            self._ask.ask(
                self.tr("Test a restore"),
                self.tr("{file} is opened and every page is checked. Nothing is changed.").format(file=file.name),
                self.tr("Test"),
                lambda passphrase: self._rehearse(passphrase, file),
                secret=True,
            )

    def cancel(self) -> None:
        """Call a running backup off; no file is left behind."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._end()
            self.said.emit("info", self.tr("Backup called off"), self.tr("No file was left behind."))

    def stop(self) -> None:
        """Ask the copying to stop, from any thread, before the store is closed; what is verified ends with the store."""
        self._stopping.set()

    def _on_passphrase(self, passphrase: str) -> None:
        place = self._save_file(
            self._ask.window(), self.tr("Where the backup goes"), custody.suggested_name(self._signed)
        )
        if place is None:
            self.said.emit("info", self.tr("No backup was made"), self.tr("No place was chosen."))
            return
        target = place if place.suffix == SUFFIX else place.with_name(place.name + SUFFIX)
        self._start(self.tr("Copying…"), 0)
        signed, door = self._signed, self._context.door

        def work(job: Job) -> BackupRow:
            return custody.make_backup(signed, door, passphrase, target, lambda part: self._tell(job, part))

        self._job = self._context.tasks.run(
            self, work, self._on_made, self._on_failed, lane="long", progress=self._on_progress
        )

    def _on_progress(self, done: int, total: int) -> None:
        if done >= total:
            self._job = None  # it is verified now, and kept
            self.progressed.emit(-1, self.tr("Copied. Every page and the whole trail are being checked…"))
        else:
            self.progressed.emit(done, self.tr("Copying…"))

    def _on_made(self, row: BackupRow) -> None:
        self._end()
        words = self.tr("{moment}, {size}, up to entry {entry} of the trail. Keep it away from this computer.")
        moment = f"{day_text(row.at)} {time_text(row.at)}"
        self.said.emit(
            "ok",
            self.tr("Backup verified"),
            words.format(moment=moment, size=size_words(row.size), entry=row.sequence),
        )
        self.made.emit(row)

    def _rehearse(self, passphrase: str, file: Path) -> None:
        self._start(self.tr("Every page of the backup and the whole trail are being checked…"), -1)
        signed, door = self._signed, self._context.door
        self._context.tasks.run(
            self,
            lambda _: custody.rehearse(signed, door, passphrase, file),
            self._on_rehearsed,
            self._on_test_failed,
            lane="long",
        )

    def _on_rehearsed(self, row: BackupRow | None) -> None:
        self._end()
        if row is None:
            words = self.tr("It can be restored. It was not made by this store since its last restore.")
        else:
            words = self.tr("It can be restored: {moment}.").format(moment=f"{day_text(row.at)} {time_text(row.at)}")
        self.said.emit("ok", self.tr("Restore test passed"), words)
        self.made.emit(row)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Stopped):
            self.failed.emit(error, self.tr("No backup was made"))

    def _on_test_failed(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error, self.tr("Restore test not passed"))

    def _start(self, words: str, percent: int) -> None:
        self.running = True
        self._stopping.clear()
        self.progressed.emit(percent, words)

    def _tell(self, job: Job, part: float) -> None:
        if self._stopping.is_set():
            raise Stopped
        _tell(job, part)

    def _end(self) -> None:
        self.running, self._job = False, None
        self.progressed.emit(0, "")


def backup_state(context: Context, rows: tuple[BackupRow, ...], days: int = 1) -> tuple[Kind, str]:
    """Say how old the newest backup is; none is unknown, one older than the office wants is a warning."""
    if not rows:
        return "unk", translate("Backups", "no backup yet")
    today, day = (moment.astimezone(ZONE).date() for moment in (context.now(), rows[0].at))
    age = (today - day).days
    words = {0: translate("Backups", "last one today"), 1: translate("Backups", "last one yesterday")}
    late = overdue(rows[0].at, days, context.now())
    return ("warn" if late else "ok"), words.get(age, translate("Backups", "last one {days} days ago").format(days=age))


def daily_words(folder: str) -> str:
    """Say where the daily backup goes, or that there is none."""
    if not folder:
        return translate("Backups", "No daily backup. Choose a folder: Letters and desk (Alt+3).")
    return translate("Backups", "Daily into {folder}. Encrypted.").format(folder=folder)


def _tell(job: Job, part: float) -> None:
    """Pass progress on, and stop the copying when it was called off."""
    if job.cancelled:
        raise Stopped
    job.report(min(100, round(part * 100)), 100)
