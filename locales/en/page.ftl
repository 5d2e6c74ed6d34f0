label = { $document } { $number }, { $kind }. Open the card
card-failed = The card could not be opened. Reload the page and try again.
