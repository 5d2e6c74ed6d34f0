label = { $document } { $number }, { $kind }
card = { $document } { $number }
close = Close

unchecked = To be checked: { $witness }; this page of the issuer differs.
difference = Our copy: “{ $source }”; this page: “{ $text }”
propose = Keep as a proposal
proposed = Kept
not-proposed = Not kept
withdraw = Undo
