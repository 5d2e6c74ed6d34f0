view-title = Meipi
passages-in-order = In the order of the page
passage-length =
    { $count ->
        [one] { $count } character
       *[other] { $count } characters
    }
go-to-passage = Show this passage on the page

found =
    { $count ->
        [one] { $count } passage recognised
       *[other] { $count } passages recognised
    }
found-none = No passage of a known document was recognised
found-none-note = Not recognised does not mean not mentioned.
reading = Reading the page…
empty = This page has no text to read.
site-off = Switched off on this site.
read-failed = The page could not be read. Reload it and try again.
labels-failed = The labels could not be put beside the text; the underlines are there. Reload the page and try again.

state-unreadable = The browser lets no extension read pages of this kind.
state-asleep = Meipi has not read this page.
state-not-permitted = Meipi may not read { $host }.
state-no-sites = The browser does not let Meipi read policy and news sites yet.
use-the-button = Click the Meipi button in the toolbar to have it read.
ask-permission = Allow { $host }
ask-sites = Allow these sites

failure-storage-refused = The browser lets the extension store nothing; this was not kept.
failure-storage-newer = What is stored was written by a later version of the extension. This one leaves it as it is: update the extension.
failure-storage-blocked = Another window still runs an earlier version of the extension and holds the database. Close that window and try again.
failure-storage-full = The disk is full and this was not saved. Make room and try again.
failure-storage-damaged = The browser cannot read what is stored. Nothing was deleted; what can still be read can be exported.
failure-storage-empty = Nothing has been stored here yet.
failure-backup-withdrawn = The browser took back the permission to download, and the automatic backup is off. Switch it on again in the settings if you want it.
failure-backup-disk-full = The disk is full and the backup was not saved.
failure-backup-not-written = The backup could not be written into the downloads folder.
failure-backup-interrupted = The backup was not saved to its end.
failure-packed-file-unread = This packed file cannot be read, or becomes too large.
failure-activate = The page could not be read.
failure-no-panel = The browser did not let the side panel open.
failure-permission-refused = The permission was not given.
failure-not-issuer = This is not a page of the issuer; its wording was not kept.
failure-not-text = This file is no text, or its encoding is not known.
failure-file-too-large = This file is too large; four million characters at most.
failure-text-too-long = The text is too long; its first four million characters were kept.
failure-selection-gone = The selection did not arrive; paste it here.
failure-nothing-selected = Nothing is selected.
failure-not-in-article = The selection is not in the article.
failure-selection-too-long = The selection is too long. Please select less.
failure-not-marked = It could not be noted. Try again.
failure-unreachable = The background did not answer; try again.
failure-bad-request = A message inside the extension was wrong; reload the extension.
failure-bad-answer = A message inside the extension was wrong; reload the extension.
failure-not-allowed = A message inside the extension was wrong; reload the extension.
failure-note-gone = This note is not there any more.
failure-note-too-long = This note is too long and was not saved: a text has 100,000 characters at most.
failure-bad-record = This is not a note that can be read; it was left out.
failure-notes-file-too-large = This file is too large; sixty-four million characters at most. Nothing was imported.
failure-notes-file-too-deep = This file is nested too deeply to be a file of notes. Nothing was imported.
failure-notes-file-broken = This file is damaged or was cut short. Nothing was imported; export it once more.
failure-notes-file-newer = This file was written by a later version of the extension. Update it, then import again; nothing was imported.
failure-notes-file-unknown = This is no file of notes that is known here: an export of this extension, Web Annotations, or an export of Hypothesis.
failure-note-without-page = This note is on nothing that can be found again; it was left out.
failure-note-not-here = This page does not have the place of this note.
failure-segment-broken = A file on the server cannot be read; it was left where it is, and the others were synced.
failure-segment-newer = A file on the server was written by a later version of the extension. Update this one; the others were synced.
failure-segment-foreign = A file on the server was written with another sync code and cannot be read. It was left as it is.
failure-remote-unreachable = The server cannot be reached: no network, a wrong address, a certificate that the browser does not trust, or a local network that the browser may not enter.
failure-remote-insecure = This address is plain http, and you have not confirmed that it is in your own network. Nothing was sent.
failure-remote-unauthorised = The user name or the password is wrong. 坚果云, Nextcloud and others want an app password, not the one you log in with.
failure-remote-forbidden = The server does not allow reading and writing here.
failure-remote-throttled = The server says that there were too many requests; try again in half an hour. The password is not the problem.
failure-remote-no-folder = The folder above this one does not exist; check the address.
failure-remote-at-root = The server keeps no files at its root; add the name of a folder to the address.
failure-remote-not-webdav = There is no WebDAV at this address; check it.
failure-remote-redirected = The server leads on to another address, which was not followed. Enter the final address itself; with OpenList, have this storage served through the server (proxied).
failure-remote-full = The server has no room left, or takes no file of this size.
failure-remote-missing = The server does not have this file.
failure-remote-broken = The server’s answer was cut short or cannot be read; try again.
failure-remote-unfaithful = The server keeps something else than was written: cut short, changed, or under another name. It cannot be used for sync.
failure-remote-failed = The server failed; try again later.
failure-remote-budget = No more requests are made in this half-hour; it goes on later.
failure-remote-stopped = It was stopped.
failure-address-unreadable = This is no address that can be used. An example: https://dav.jianguoyun.com/dav/meipi/
failure-address-has-user = Leave user name and password out of the address; they have fields of their own.
failure-address-has-query = An address ends with its folder; leave out “?” and “#”.
failure-address-insecure = Plain http is for servers in your own network only; use https.
failure-carried-broken = This file is damaged, cut short, or no file of a sync. Nothing was taken in.
failure-carried-too-large = This file is too large. Nothing was taken in.
failure-carried-nothing = There are no notes here yet, so there is nothing to carry.
failure-carried-other = This sync code does not open this file. Compare it with what the other browser shows.
failure-sync-no-user = Enter your user name.
failure-sync-user-colon = A user name with a colon cannot be sent to a WebDAV server.
failure-sync-no-password = Enter the app password.
failure-sync-code-length = A sync code has 28 characters; some are missing, or there are too many.
failure-sync-code-wrong = There is a mistake in this sync code; compare it with the other browser once more.
failure-sync-code-needed = This folder already holds notes kept under another sync code. Enter the code that your other browser shows. Nothing was written.
failure-sync-code-other = This sync code is not the one of this folder. Compare it with what your other browser shows, or name another folder. Nothing was written.
failure-sync-off = No server is connected yet.
failure-sync-busy = A sync is under way.
failure-remote-permission = The browser does not let the extension reach this server, or does so no longer.
failure-cancelled = It was stopped.
failure-background-unreadable = A file of the extension is damaged; reinstall the extension.
failure-library-unreadable = A file of the extension is damaged; reinstall the extension.

tabs = Pages of the panel
tab-page = This page
tab-policy = Documents
tab-notes = Notes
library-failed = The documents could not be had. Close the panel and open it again.

document = Document
document-policy = policy
document-news = news
document-commentary = commentary
document-caption = caption
document-fragment = fragment
status-complete = complete
status-cut-off = cut off
status-fragment = a part survives
status-out-of-order = out of order

outline = Outline
title = Title

targets = Targets
filter-targets = Find a target, a figure, a scope
all-clauses = All clauses
all-groups = All groups
column-clause = Clause
column-value = Figure
column-indicator = Indicator
column-by = By
targets-none = No such target
targets-shown = { $count } of { $all }
index-groups = Who it is about
index-actors = Actors
index-instruments = Instruments
apparatus = Apparatus
stands-received = our copy is left as it is
confidence-certain = certain
confidence-probable = probable
confidence-conjecture = conjecture
relations = Related
relation-same-group = the same people
relation-same-theme = the same theme
relation-complements = complements
relation-supports = supports
relation-illustrates = an instance
relation-context = background

proposals = Proposals
proposals-none = No emendation is proposed yet. Where a page of the issuer differs from our copy, its card lets you keep the wording as a proposal.
proposals-note = Proposals stay in this browser. They can be exported; nothing is changed by them.
proposals-failed = The proposals could not be read. Close the panel and open it again.
proposal-deleted = One proposal deleted.
proposal-not-changed = That did not go well; try again.
export-proposals = Export JSON
delete-proposal = Delete
undo = Undo
our-copy = Our copy
issuer-page = Page
no-words = (nothing)
opens-in-tab = Opens in a new tab

stock-heading = Stock phrases: { $count }
stock-note = Words that official prose is full of and that the documents have too; they do not tell where this text is from, and count as no passage.
stock-times = { $count } times
