card = { $document } { $place }
close = Close
back = Back

voice-quoted = quoted by this page
voice-own = this page speaking for itself
voice-unclear = whose words is not certain
signed = signed { $date }
published = published { $date }

words = Words
our-words = Our copy
issuer-words = Official text
page-words = This page
show-whole = Show all of it
show-less = Show less

when-quoted = The quotation
when-retold = The retelling
grade-number = the figure
grade-modality = the modal
grade-negation = the negation
grade-qualifier = the qualifier
grade-omission = the words
grade-wording = the wording
quoted-less = { $how } leaves out { $what } “{ $words }”
quoted-more = { $how } adds { $what } “{ $words }”
quoted-other = { $how } changes { $what }: { $source } → { $text }
page-less = Differs from our copy: without { $what } “{ $words }”
page-more = Differs from our copy: with { $what } “{ $words }” added
page-other = Differs from our copy in { $what }: { $source } → { $text }
own-figure = This page’s own figure: { $text }

unchecked = To be checked: { $witness }; this page of the issuer differs.
difference = Our copy: “{ $source }”; this page: “{ $text }”
propose = Keep as a proposal
proposed = Kept
not-proposed = Not kept
withdraw = Undo

targets = Targets
more-targets = { $count } more
stated-here = stated here
groups = Who it is about
related = Related
relation-same-group = the same people
relation-same-theme = the same theme
relation-complements = complements
relation-supports = supports
relation-illustrates = an instance
relation-context = background
here-too =
    { $count ->
        [one] { $count } more passage of this page is from here
       *[other] { $count } more passages of this page are from here
    }
go-to-passage = Show this passage on the page

open-panel = Open in the panel
write-note = Write a note
notes-here = Notes here: { $count }
copy-citation = Copy citation
copy-quote = Copy source text
hide-passage = Not this clause
citation-copied = Citation copied.
quote-copied = Source text copied, with what is known of our copy.
not-copied = The browser did not let it be copied.
no-panel = The panel could not be opened. The button in the toolbar opens it too.
not-hidden = That could not be kept; try again.
hidden = This passage is no longer marked, on the next visit neither.
not-shown-again = That could not be undone; try again.
not-described = The background did not answer. Close the card and open it again.
confidence-certain = certain
confidence-probable = probable
confidence-conjecture = conjecture
