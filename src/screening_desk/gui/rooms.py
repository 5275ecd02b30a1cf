"""What lies behind the door: the pages and the services of whoever comes in.

The window loads this module only when the door stands: it takes longer than the door itself.
"""

from __future__ import annotations

from PySide6.QtGui import QAction

from screening_desk.gui.context import Context
from screening_desk.gui.pages.first_passphrase import FirstPassphrasePage
from screening_desk.gui.pages.recovery import RecoveryPage
from screening_desk.gui.pages.set_up import SetUpPage
from screening_desk.gui.shell import Shell
from screening_desk.gui.tasks import Tasks
from screening_desk.gui.theme import Theme
from screening_desk.services import entry
from screening_desk.services.door import Door
from screening_desk.services.entry import Pin, SignedIn


class Rooms:
    """Opens them for the window."""

    def __init__(self, door: Door, tasks: Tasks, theme: Theme) -> None:
        self._door, self._tasks, self._theme = door, tasks, theme

    def set_up(self) -> SetUpPage:
        """The first run."""
        return SetUpPage(self._door, self._tasks, self._theme)

    def recovery(self) -> RecoveryPage:
        """A forgotten passphrase."""
        return RecoveryPage(self._door, self._tasks)

    def first_passphrase(self, signed: SignedIn, passphrase: str) -> FirstPassphrasePage:
        """The passphrase an administrator gave is replaced."""
        return FirstPassphrasePage(signed, self._door, self._tasks, passphrase)

    def shell(self, signed: SignedIn, window_actions: dict[str, QAction]) -> Shell:
        """The pages of a role."""
        context = Context(signed.desk, self._tasks, self._theme, signed.settings, self._door)
        return Shell(context, signed, window_actions)

    def sign_in(self, username: str, passphrase: str) -> SignedIn:
        """Open the store; takes the time of the key derivation, so off the UI thread."""
        return entry.sign_in(self._door, username, passphrase)

    def leave(self, signed: SignedIn) -> None:
        """Write the entry of the lock and close the store; off the UI thread."""
        entry.leave(signed.desk)

    def rest(self, signed: SignedIn) -> None:
        """Use a quiet moment; off the UI thread."""
        entry.rest(signed.desk)

    def choose_pin(self, digits: str) -> Pin:
        """Make the PIN of this sign-in; raises Refused."""
        return entry.choose_pin(digits)
