check-title = Meipi · Check a text
check = Check a text
check-note = Paste a draft, an essay, the words of a PDF, and see which of them are from known documents and where they differ. It is checked in this browser alone and not kept.
text-to-check = Text to check
check-now = Check
cancel-check = Stop
open-file = Open a text file (.txt, .md)
length =
    { $count ->
        [one] { $count } character
       *[other] { $count } characters
    }
checking = Checking…
stopped-at = Stopped at { $percent } %; what follows was not looked at.
found-in-text =
    { $count ->
        [one] { $count } passage is from a known document
       *[other] { $count } passages are from known documents
    }
found-none-in-text = No passage of a known document was recognised
misquoted-count =
    { $count ->
        [one] { $count } quotation differs from its source
       *[other] { $count } quotations differ from their source
    }
passages-of-text = Passages from known documents
passed-over = …
tone-misquoted = △ quoted with differences
tone-own-figure = the text’s own figure
tone-own-words = the text’s own words
tone-unclear = differs from our copy
tone-ours = our copy is to be checked
tone-retold = told in other words
grade-number = Figure:
grade-modality = Modality:
grade-negation = Negation:
grade-qualifier = Qualifier:
grade-omission = Omission:
grade-wording = Wording:
left-out = without “{ $source }”
put-in = with “{ $text }” added
worded-otherwise = our copy has “{ $source }”, the text “{ $text }”
