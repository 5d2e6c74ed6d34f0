options-title = Meipi · Settings
options = Settings
saved = Saved
not-saved = Not saved
section-sites = Sites
section-look = Display
section-sync = Sync
section-hidden = Hidden passages
section-notes = Notes
section-shortcuts = Shortcuts
section-privacy = Privacy
section-about = About

everywhere-switch = Main switch
shipped-sites = Sites that ship
site-allowed = may be read
site-withheld = withheld by the browser
allow-site = Allow
allow-all-sites = Allow all
added-sites = Sites you added
added-sites-none = None yet. Other sites can be read once from the popup, or be added here and read by themselves from then on.
add-site-host = Address or host
add-site-below = With all sites below it
add-site = Add
not-a-host = This is no address and no host.
remove-site = Remove
site-removed = { $host } was removed.
restore-site = Undo
choices = Sites set apart
choices-none = None yet. Sites that you switch off in the popup, or set to the side panel only, are listed here.
choice-of = How { $host } is shown
choice-of-domain = all sites of { $domain }
mode-on = On
mode-panel = Side panel only
mode-off = Off
forget-choice = Delete
choice-forgotten = What was set for { $host } was deleted.

kinds-shown = Shown in the page
kinds-note = The side panel always lists all.
shows-stock = Show stock phrases
shows-stock-note = Words that official prose is full of and that the documents have too (因地制宜, say) are marked by a grey dotted line; the side panel and “Check a text” list the clauses in which they stand.
offers-mark = Offer a “Highlight” button beside selected words
offers-mark-note = It can be done without: the menu of a selection has “Highlight” and “Write a note”.
label-size = Size of labels
size-small = Small
size-medium = Medium
size-large = Large
palette = Colours
palette-cinnabar = Cinnabar
palette-indigo = Indigo
palette-ink = Ink
palette-note = The three inks are, in order: from a document, differs from our copy, the page’s own figure. Indigo and Ink are told apart by every kind of colour vision.
sample-mark = from
sample-differs = differs
sample-own = own
language = Language
language-browser = As the browser
language-zh_CN = 简体中文
language-zh_TW = 繁體中文
language-en = English

met-heading = Where clauses were seen
keeps-met = Keep on which pages each clause was seen
keeps-met-note = While this is on, a page on which clauses are recognised is remembered: its address and title, which clauses, how closely they match, and the first and the latest day. They are listed under each clause in the side panel’s “Notes”. The text of pages is not kept, nothing is kept in private windows, and all of it stays in this browser; the JSON export of your notes does not have it. At most { $most } pages are kept for a clause and { $all } records in all; beyond that, those seen longest ago go first.
met-count =
    { $count ->
        [0] No pages are kept yet.
        [one] One page is kept.
       *[other] { $count } pages are kept.
    }
met-stays = No more are added now; those that are kept stay until you clear them.
clear-met = Clear all
clear-met-question =
    { $count ->
        [one] Clear the one page that is kept? It cannot be brought back.
       *[other] Clear the { $count } pages that are kept? They cannot be brought back.
    }
clear-met-stays = Your notes are left alone.
confirm-clear-met = Clear
met-cleared = All were cleared.
backup-heading = Backup
automatic-backup = Back up to the downloads folder by itself
automatic-backup-note = All notes, the trash too, as one dated JSON file (packed by gzip if it is large; it can be imported all the same) in the folder “meipi” among your downloads; none where nothing has changed. When you switch it on, the browser asks for the permission to download. Whoever can see your files can read it.
backup-rhythm = How often
backup-daily = Every day
backup-weekly = Every week
back-up-now = Back up now
backup-under-way = A backup is being made.
backup-failed = No backup was made.
backup-again = It is tried again in some hours.
backup-last =
    { $count ->
        [one] Last backup, of one note:
       *[other] Last backup, of { $count } notes:
    }
backup-none = There has been no backup yet.
backup-unchanged = Nothing had changed by:

command-next-passage = Go to the next passage
command-previous-passage = Go to the passage before
command-open-panel = Open the side panel
no-shortcut = none
change-shortcuts = Change in the browser
change-shortcuts-by-hand = Open about:addons, click the gear, then “Manage Extension Shortcuts”.

nothing-leaves = No request is made while no server of your own is connected or tested.
notes-leave = Requests go only to { $server }, which you have connected, and carry encrypted notes and your user name and password there, nothing else; no other is made.
what-is-kept = Recognition runs in this browser; the text of pages is not kept, only what you leave here yourself: notes, proposals and hidden passages, with the words that they quote.
kept-heading = Kept in this browser
kept-settings = Settings: { $count }
kept-sites = Sites set apart: { $count }
kept-proposals = Proposals: { $count }
kept-hidden = Hidden passages: { $count }
kept-met = Records of clauses seen on pages: { $count }
kept-declined = Notes from elsewhere that you declined: { $count }
kept-notes = Your notes are not among these: read, export and delete them in the side panel, under “Notes”.
kept-failed = It could not be counted.
delete-kept = Delete all
delete-kept-question = Delete all of the above? It cannot be brought back.
delete-kept-stays = Your notes, permissions that you gave for sites and the documents that ship are left alone; take sites away one by one above.
confirm-delete = Delete
cancel-delete = Keep
kept-deleted = All was deleted.

about-version = Meipi { $version }
about-licence = The program is published under the MIT licence.
documents-heading = Documents
documents-failed = The documents could not be had.
