margin =
    { $count ->
        [one] Meipi: { $count } passage on this page
       *[other] Meipi: { $count } passages on this page
    }
found-in =
    { $count ->
        [one] Meipi: { $count } passage of this page found in { $documents }
       *[other] Meipi: { $count } passages of this page found in { $documents }
    }
found-in-many =
    { $count ->
        [one] Meipi: { $count } passage of this page found in { $documents } and others
       *[other] Meipi: { $count } passages of this page found in { $documents } and others
    }

departs-without = without “{ $source }”
departs-with = adds “{ $text }”
departs-as = has “{ $text }”
misquoted = quotation differs: { $words }
differs = differs from our copy: { $words }
to-check = our copy to be checked
own-figure = page: { $figure }
own-figure-spoken = the page’s own figure: { $figure }
