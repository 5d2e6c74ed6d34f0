label = { $document } { $number }, { $kind }. Open the card
card = { $document } { $number }
close = Close
