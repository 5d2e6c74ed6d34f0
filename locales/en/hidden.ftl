hidden-passages = Hidden passages
hidden-none = No passage is hidden. “Not this clause” in a card has a passage marked no more.
hidden-failed = The hidden passages could not be read. Open this page again.
hidden-from = not from { $name }
hidden-restore = Mark it again
hidden-restored = It will be marked again the next time that page is opened.
hidden-not-restored = That did not go well; try again.
