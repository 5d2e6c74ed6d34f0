preamble = Preamble
kind-verbatim = word for word
kind-near-verbatim = close wording
kind-paraphrase = similar in meaning
kind-title-mention = title
