"""What lies behind the door: the pages and the services of whoever comes in.

The window loads this module only when the door stands: it takes longer than the door itself.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.door.first_passphrase import FirstPassphrasePage
from screening_desk.gui.pages.door.recovery import RecoveryPage
from screening_desk.gui.pages.door.restore_door import RestoreDoorPage
from screening_desk.gui.pages.door.set_up import SetUpPage
from screening_desk.gui.pages.door.training_set_up import TrainingSetUpPage
from screening_desk.gui.shell import Shell
from screening_desk.gui.tasks import Tasks
from screening_desk.gui.theme import Theme
from screening_desk.services import entry
from screening_desk.services.daily_backup import NotMade
from screening_desk.services.daily_backup import make as make_daily_backup
from screening_desk.services.door import Door
from screening_desk.services.entry import Pin, SignedIn
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.reminders import TOLD


class Rooms:
    """Opens them for the window."""

    def __init__(self, door: Door, tasks: Tasks, theme: Theme) -> None:
        self._door, self._tasks, self._theme = door, tasks, theme

    def set_up(self) -> SetUpPage | TrainingSetUpPage:
        """The first run, of an office or of training."""
        if self._door.training:
            return TrainingSetUpPage(self._door, self._tasks)
        return SetUpPage(self._door, self._tasks, self._theme)

    def recovery(self) -> RecoveryPage:
        """A forgotten passphrase."""
        return RecoveryPage(self._door, self._tasks)

    def first_passphrase(self, signed: SignedIn, passphrase: str) -> FirstPassphrasePage:
        """The passphrase an administrator gave is replaced."""
        return FirstPassphrasePage(signed, self._door, self._tasks, passphrase)

    def shell(self, signed: SignedIn, window_actions: dict[str, QAction], parent: QWidget) -> Shell:
        """The pages of a role."""
        context = Context(signed.desk, self._tasks, self._theme, signed.settings, self._door)
        return Shell(context, signed, window_actions, parent)

    def sign_in(self, username: str, passphrase: str) -> SignedIn:
        """Open the store; takes the time of the key derivation, so off the UI thread.

        Nobody comes in where training and real work would meet: the store itself knows which of the two it is for.
        """
        signed = entry.sign_in(self._door, username, passphrase)
        if signed.settings.training != self._door.training:
            entry.leave(signed.desk)
            raise Refused("training_store" if signed.settings.training else "not_training_store")
        return signed

    def restore(self) -> RestoreDoorPage:
        """A store that opens for nobody any more."""
        return RestoreDoorPage(self._door, self._tasks)

    def leave(self, signed: SignedIn, why: str) -> bool:
        """Write the entry of the lock and close the store; off the UI thread. False when the entry is missing."""
        return entry.leave(signed.desk, why=why)

    def rest(self, owner: QObject, signed: SignedIn, tell: Callable[[str], None]) -> None:
        """Use a quiet moment: empty the log, and make the backup of the day in the long lane if it is due.

        A backup that was not made is told, by its notice, to those who can do something about it.
        """
        self._tasks.run(owner, lambda: entry.rest(signed.desk), lambda _: None, lambda _: None)

        def failed(error: Exception) -> None:
            if isinstance(error, NotMade):
                if signed.desk.actor.role in TOLD:
                    tell("backup_failed")
            elif not isinstance(error, Refused | Unavailable):
                raise error

        if not self._tasks.busy("long"):
            work = partial(make_daily_backup, signed, self._door)
            self._tasks.run(owner, lambda _: work(), lambda _: None, failed, lane="long")

    def choose_pin(self, digits: str) -> Pin:
        """Make the PIN of this sign-in; raises Refused."""
        return entry.choose_pin(digits)
