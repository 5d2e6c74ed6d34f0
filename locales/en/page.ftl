label = { $document } { $number }, { $kind }
card-failed = The card could not be opened. Reload the page and try again.
