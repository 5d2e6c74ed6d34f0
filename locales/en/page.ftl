label = { $document } { $number }, { $kind }. Open the card
card = { $document } { $number }
close = Close

witness-official = official text
witness-copies = our copy: two independent copies agree
witness-digest = our copy: a digest
witness-scan = our copy: a newspaper scan, not yet compared with the official text
