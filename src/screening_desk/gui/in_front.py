"""What stands in front of the pages: drop-downs, menus, dialogs. It goes before the screen is hidden."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget


def close_what_is_in_front() -> bool:
    """Close every drop-down and menu, then refuse every dialog, the last one opened first; False when there was none.

    Only what Qt paints hears our keys and can be closed, so files are asked for in Qt's own dialog (``gui/files.py``).
    The print dialog of Windows stands until somebody answers it: the pages below are covered and locked all the same,
    and it says no more than the number of a letter.
    """
    QToolTip.hideText()
    met: set[QWidget] = set()
    while (popup := QApplication.activePopupWidget()) is not None and popup not in met:
        met.add(popup)
        popup.close()
    while (modal := QApplication.activeModalWidget()) is not None and modal not in met:
        met.add(modal)
        if isinstance(modal, QDialog):
            modal.reject()
        else:
            modal.close()
    return bool(met)
