preamble = Preamble
kind-verbatim = word for word
kind-near-verbatim = close wording
kind-paraphrase = similar in meaning
kind-title-mention = title

witness-official = official text
witness-copies = our copy: two independent copies agree
witness-digest = our copy: a digest
witness-scan = our copy: a newspaper scan, not yet compared with the official text
emended = “{ $reading }”: our copy has “{ $received }” ({ $confidence })
emended-none = (nothing)
