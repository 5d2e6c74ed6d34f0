margin = Meipi: passages found in documents
found-in = Meipi: passages of this page found in { $documents }: { $count }
found-in-many = Meipi: passages of this page found in { $documents } and others: { $count }

departs-without = without “{ $source }”
departs-with = adds “{ $text }”
departs-as = has “{ $text }”
misquoted = quotation differs: { $words }
differs = differs from our copy: { $words }
to-check = our copy to be checked
own-figure = page: { $figure }
own-figure-spoken = the page’s own figure: { $figure }
