look-up = Look up where these words stand
highlight = Highlight
write-note = Write a note
