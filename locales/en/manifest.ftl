ext-name = Meipi · 眉批
ext-description = A margin for reading Chinese policy and news: recognises passages of known documents and writes the clause beside them.
command-next = Go to the next passage
command-previous = Go to the passage before
command-panel = Open the side panel
