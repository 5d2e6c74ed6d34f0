page-uses =
    { $count ->
        [one] This page uses one passage
       *[other] This page uses { $count } passages
    } of { $documents ->
        [one] one document
       *[other] { $documents } documents
    }
passages-of =
    { $count ->
        [one] one passage
       *[other] { $count } passages
    }
coverage-clauses = { $count } of { $all } clauses recognised
coverage-paragraphs = { $count } of { $all } paragraphs recognised
partly-clauses = { $count } of them only in part.
partly-paragraphs = { $count } of them only in part.
rest-clauses = The other { $count } were not recognised (which does not mean that the page does not speak of them).
rest-paragraphs = The other { $count } were not recognised (which does not mean that the page does not speak of them).
clause-recognised = recognised; to its first passage
clause-partly = recognised in part, about { $percent }%; to its first passage
clause-unrecognised = not recognised; read the clause
filter-passages = Which to show
filter-all = All
filter-different = Differing
different-none = No passage was seen to differ from our copy.
open-node = Read the clause
copy-words = Our copy
page-words = This page
said-by-copy = our copy: “{ $words }”
said-by-page = this page: “{ $words }”
standing-misquoted = The quotation differs
standing-own-figure = This page’s own figure
standing-own-words = This page’s own words
standing-unclear = Differs from our copy
standing-ours = Our copy is to be checked: this page of the issuer differs
standing-retold = Told in other words
voice-quoted = quoted
voice-own = the page’s own words
voice-unclear = whose words is unclear
grade-number = figure
grade-modality = modality
grade-negation = negation
grade-qualifier = qualifier
grade-omission = words
grade-wording = wording
difference-less = Left out ({ $what })
difference-more = Added ({ $what })
difference-other = Another { $what }

export-passages = Export
export-ready = Ready; choose a format to save:
export-failed = The page did not answer; nothing was exported. Reload it and try again.
report-address = Address
report-date = Date of the page
report-time = Time of the export
report-hash = SHA-256 of the text
report-note = Note
report-passage = Passage
report-node = Id
report-kind = Closeness
report-voice = Whose words
report-witness = Witness
report-differences = Differences

site-off-note = The Meipi popup in the toolbar switches it on again.
empty-note = Words in pictures and attachments cannot be read.
reread = Read again
reading-library = Getting the documents…

search = Search
search-documents = Search all documents
search-none = Nothing found
search-found =
    { $count ->
        [one] One place found
       *[other] { $count } places found, { $shown } listed
    }
relations-drawn = Relations as a graph; the list below says the same
