search-notes = Search notes
all-notes = All notes
shelf-all = All
shelf-page = This page
shelf-lost = Place not found
shelf-conflict = Edited in two places
shelf-trash = Trash
group-notes = Group
by-clause = By clause
by-page = By page
by-tag = By tag
by-type = By type
by-colour = By colour
by-date = By date
none-clause = No clause recognised
none-page = On the clause itself
none-tag = No tag
filter-type = Type
all-types = All types
filter-colour = Colour
all-colours = All colours
filter-tag = Tag
all-tags = All tags
notes-shown =
    { $count ->
        [one] One note
       *[other] { $count } notes
    }
no-notes = No notes yet. Select words on a page and use the context menu, or begin at a clause.
none-found = No such notes.
none-on-clause = No notes on this clause yet.
trash-empty = The trash is empty.
note-gone = This note is no longer there.
reading-notes = Getting the notes…
notes-failed = Your notes could not be had.
rescue-notes = Export what can still be read
rescue-help = Nothing was deleted. Take a copy first; once the notes open again, import it: what is there is not overwritten.
rescued = { $count ->
    [one] One note was read.
   *[other] { $count } notes were read.
  }
rescued-in-part = { $count ->
    [one] One note was read; others could not be.
   *[other] { $count } notes were read; others could not be.
  }
rescued-notes = Notes (can be imported)
rescued-all = All of it, as stored
notes-emptied = The browser could not read your notes, deleted their store and began an empty one by itself. If you have a backup file, put it back by “Import” below; automatic backups are in the folder “meipi” among your downloads. If they were on a server of yours, connect it again in the settings, with the sync code. It was found on
emptied-known = I know
help-newer = What to do: update the extension, or go back to the browser profile that wrote it. The notes are all there, and nothing here touches them.
help-full = What to do: make room on the disk, then try again. The notes are all there; a file could not be restored onto a full disk either.
help-blocked = What to do: close other windows and side panels of Meipi, or restart the browser, then try again. The notes are all there.
help-refused = What to do: see whether the browser is set never to remember history, or forbids extensions to store data; change that and try again. Where nothing can be stored, nothing can be restored.
help-damaged = What to do: restart the browser and try again, which sometimes helps. If not, export what can still be read, then restore a backup file: automatic ones are in the folder “meipi” among your downloads.
help-other = What to do: try again, or restart the browser. The notes were not touched.
restore-after-rescue = After the export, a backup file can be restored.
restore-from-file = Restore from a file
restoring = Restoring. You may leave; it is finished all the same.
restored =
    { $count ->
        [one] Restored: one note in all.
       *[other] Restored: { $count } notes in all.
    }
restore-refused = Nothing was restored:
restore-progress = Progress of the restoring
restore-preview = Restore from a file
restore-in-file =
    { $count ->
        [one] One note in the file
       *[other] { $count } notes in the file
    }
restore-salvaged =
    { $count ->
        [one] One note can still be read of the store that does not open, and is put back too
       *[other] { $count } notes can still be read of the store that does not open, and are put back too
    }
restore-all = { $count } in all
restore-what = The store that does not open is deleted and a new one begun with these notes; settings, proposals and whatever else can still be read are put back too. If you sync, connect the server again afterwards, with the sync code: neither is put back. What is deleted cannot be brought back: save the two exported files above first.
restore-safe = What is to be put back is stored elsewhere first. Should the browser be closed halfway, it is finished at the next start. Should the store open again by then, nothing is deleted and the file is joined to it.
restore-loss = I know that what cannot be read in the store is gone for ever once this is done.
restore-now = Delete and restore { $count }
restore-waiting =
    { $count ->
        [one] One more note is kept and was not put back.
       *[other] { $count } more notes are kept and were not put back.
    }

colour-yellow = yellow
colour-green = green
colour-blue = blue
colour-pink = pink
colour-violet = violet
colour-grey = grey
type-excerpt = Excerpt
type-wording = Set wording
type-case = Case
type-data = Data
type-thought = Thought
type-question = Question
no-type = No type
no-text = (no text)
text-goes-on = { $count } more characters; “Edit” shows the whole
select-note = Select this note
source-changed = The words here have changed
not-found-again = Place not found
last-seen = last seen
deleted-elsewhere = Another browser deleted it; it was edited here, so it stays.
open-page = Open the page
edit-note = Edit
go-to-note = To its place
find-again = Look again
attach-note = Choose by hand
attach-hint = First select the right words on the page, then press this
looked-again = Looked for once more.
attached = Attached to the selected words.
delete-note = Delete
restore-note = Put back
purge-note = Delete for good

note-text = Write a note
note-colour = Colour
note-type = Type
add-tag = Add a tag
remove-tag = Remove the tag { $tag }
save-note = Save
close-note = Close
note-waiting = Not saved yet
note-saving = Saving
note-saved = Saved { $time }
note-not-saved = Not saved:
private-window = Private window: kept only when you press “Save”.
retry-save = Try again
notes-refused = Notes cannot be written now:
notes-unsaved =
    { $count ->
        [one] One note that you wrote was not stored; open it to try again:
       *[other] { $count } notes that you wrote were not stored; open them to try again:
    }

conflict = Edited in two places, both kept
written-left = Left
written-right = Right
conflict-more = There are { $count } wordings; the latest two come first
keep-left = Keep left
keep-right = Keep right
merge = Merge
keep-merged = Use the merged text
merged-text = Merged text, to be changed as you like
cancel = Cancel

reprints = Notes from elsewhere
reprinted-at = You have a note on this text in “{ $source }” too.
open-reprint = See that note
show-reprint = Show it on this page
note-here = Note it here too
decline-reprint = No need
noted-here = Noted here too; the other note is as it was.
reprint-declined = That note will not be brought up on this page again.
more-reprints = { $count } more
reprints-here =
    { $count ->
        [one] One stretch of this page has a note of yours elsewhere.
       *[other] { $count } stretches of this page have notes of yours elsewhere.
    }
see-reprints = See

notes-deleted =
    { $count ->
        [one] One note put into the trash, for 30 days.
       *[other] { $count } notes put into the trash, for 30 days.
    }
notes-restored =
    { $count ->
        [one] One note put back.
       *[other] { $count } notes put back.
    }
notes-purged =
    { $count ->
        [one] One note deleted for good.
       *[other] { $count } notes deleted for good.
    }
notes-tagged =
    { $count ->
        [one] One note was given the tag #{ $tag }.
       *[other] { $count } notes were given the tag #{ $tag }.
    }
purge-question =
    { $count ->
        [one] Delete one note for good? It cannot be put back.
       *[other] Delete { $count } notes for good? They cannot be put back.
    }
note-made = A note was made.
note-edited = A note was edited.
text-kept = Kept as you chose.
undone = Undone.
not-done = Not done:

select-notes = Select
select-all = Select all { $count }
selected = { $count } selected
tag-selected = Add
end-selection = Done

new-note = Write a note
open-in-policy = Read the clause
pages-of-notes = Pages with notes of yours
met-pages = Seen on these pages
met-none = No page is kept yet on which it was seen.
met-off = The pages on which clauses are seen are not being kept.
met-settings = Turn it on in the settings
met-failed = The pages on which it was seen could not be had.
met-first = first
met-more = { $count } more
met-remove = Remove
met-removed = “{ $title }” was removed; it will be kept again when you next read that page.

export-all = Export JSON
export-selected = Export JSON ({ $count })
more-formats = Other formats
format-jsonld = W3C JSON-LD
format-markdown = Markdown
format-obsidian = Obsidian (zip)
format-csv = CSV
format-csl = CSL-JSON (Zotero)
format-anki = Anki
format-notebook-markdown = Notebook, Markdown
format-notebook-html = Notebook, HTML
exporting = Making the file
exported = Saved as
import-notes = Import
import-reading = Reading the file
import-taking = Writing
import-progress = Progress of the import
import-taken =
    { $count ->
        [one] One note imported.
       *[other] { $count } notes imported.
    }
import-refused = Nothing was imported:
import-preview = What is in this file
import-fresh = { $count } new
import-joined = { $count } known, with changes to be joined
import-known = { $count } known already
import-unreadable = { $count } unreadable, to be left out
import-entry = Number { $at }:
import-now = Import { $count }
no-backup =
    { $count ->
        [one] One note has no backup yet. Exporting JSON makes one.
       *[other] { $count } notes have no backup yet. Exporting JSON makes one.
    }
remind-later = Remind me in a week
automatic-backup-trouble = The automatic backup was not made.
remind-tomorrow = Remind me tomorrow

notes-file-title = Meipi notes
field-source = Clause or page
field-quote = Quote
field-text = Note
field-tags = Tags
field-type = Type
field-colour = Colour
field-page = Page
field-address = Address
field-citation = Citation
field-created = Made
field-changed = Changed
field-id = Id
notebook-source = Source
notebook-pages = Seen on
notebook-others = Notes on pages
