ext-name = Meipi · 眉批
ext-description = A margin for reading Chinese policy and news: recognises passages of known documents and writes the clause beside them.
