"""Everything Qt: the window, its pages and the one object that runs work off the UI thread."""
