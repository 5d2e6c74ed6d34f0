sync-unknown = How it stands with the sync could not be told. Open this page again.
sync-what = Your notes go into a folder on a WebDAV server of your own (坚果云, Nextcloud, Synology and others), so that all your browsers have the same ones.
sync-leaves = Only notes leave this browser, always encrypted first with your sync code, and only for the server you name, which cannot read them. Unless you test or connect, no request is made.
sync-help = What to enter for which server, step by step
sync-address = Address of the folder
sync-address-hint = A WebDAV address, down to a folder for notes alone; if it is not there yet it is made for you; meipi is a good name. For example https://dav.jianguoyun.com/dav/meipi/
sync-address-folder = Notes will be kept in { $folder }
sync-local = This server is in my own network; plain http is fine
sync-local-hint = Notes are always encrypted, but user name and password cross your network in the clear.
sync-user = User name
sync-user-hint = For 坚果云 the e-mail address you log in with, for Nextcloud and Synology your user name.
sync-password = App password
sync-password-hint = A password made on the server’s website for this extension alone, not the one you log in with: it can be withdrawn by itself, and the extension need not know the other. Where a server has only one kind, enter that. It is kept in this browser only.
sync-code = Sync code (optional)
sync-code-hint = Does another browser or computer sync already? Enter the code it shows. The first time, leave it empty.
sync-code-known = This browser remembers its sync code; leave this empty to go on with it. Enter a code only to join another browser.
test-connection = Test connection
connect = Connect
sync-testing = Testing…
sync-connecting = Connecting…
tested-new = It works. There are no notes in this folder yet; press “Connect” to begin.
tested-known = It works. There are notes in this folder under this sync code; connecting joins them with those here, and none is lost.
tested-other = It works, but this folder has notes under another sync code. Enter the code that your other browser shows, or name another folder. Nothing was written.

advice-offline = This computer has no network right now.
advice-local = The server is in your local network: let the browser reach it (browser and system may both ask); if it uses https, have the system trust its certificate first.
advice-open = Open the address in a new tab to see more: if it does not load, it is the address or the network; if the browser warns of the certificate, that comes first.
open-address = Open this address
advice-until = You can try again after { $time }.
advice-help = What these messages mean, and what to do

sync-as = user { $user }
sync-doing-list = Looking at what is on the server
sync-doing-get =
    { $left ->
        [one] Fetching, one file to go
       *[other] Fetching, { $left } files to go
    }
sync-doing-plan = Comparing
sync-doing-build = Encrypting
sync-doing-put = Uploading
sync-doing-delete =
    { $left ->
        [one] Clearing away old files, one to go
       *[other] Clearing away old files, { $left } to go
    }
sync-waits = That was enough for half an hour; it goes on by itself after { $time }.
sync-done = In sync
sync-waiting = Something new here; it is uploaded by itself
sync-never = Not synced yet
sync-last = Last sync
sync-next = Next sync
sync-unpublished = Not uploaded yet
sync-notes =
    { $count ->
        [one] one note
       *[other] { $count } notes
    }
sync-unread-newer =
    { $count ->
        [one] One file on the server was written by a later version of the extension. Update this one; it will be read then.
       *[other] { $count } files on the server were written by a later version of the extension. Update this one; they will be read then.
    }
sync-unread-foreign =
    { $count ->
        [one] One file on the server was written with another sync code. It cannot be read, and was left alone.
       *[other] { $count } files on the server were written with another sync code. They cannot be read, and were left alone.
    } If those are notes of yours too, disconnect, and connect again with that code.
sync-unread-broken =
    { $count ->
        [one] One file on the server is damaged. It cannot be read, and was left alone.
       *[other] { $count } files on the server are damaged. They cannot be read, and were left alone.
    } Press “Tidy the server” once in a browser that has these notes, and they are written anew.
sync-refused = Not done:
sync-now = Sync now
tidy-server = Tidy the server
tidy-hint = Tidying writes all notes anew into very few files and deletes the old ones; not needed as a rule.
tidied = The server was tidied.
allow-server = Allow this server
show-sync-code = Show sync code
hide-sync-code = Hide sync code
copy-sync-code = Copy
sync-code-copied = Copied.
sync-code-not-copied = The browser did not let it be copied; select the code and copy it yourself.
sync-code-first = Connected. This is your sync code: write it down and keep it. Other browsers need it to connect, and once no browser has it any more, nobody can read what is on the server.
sync-code-keep = Whoever has it and can get at the server, or at a file you carry, can read your notes. Give it to nobody.
change-password = Change password
new-password = New app password
keep-password = Use this password
cancel-password = Keep the old one
password-changed = The password was changed.
disconnect = Disconnect
disconnect-question = Disconnect from this server?
disconnect-stays = Your notes stay in this browser, and the files on the server stay as they are. User name and password are forgotten here; the sync code is remembered, and you can connect again.
confirm-disconnect = Disconnect
cancel-disconnect = Stay connected
disconnected = Disconnected; your notes are all here.

by-hand = No server? Carry a file
by-hand-what = All your notes, those in the trash too, go into one file, encrypted with your sync code. Take it to another browser on a stick, by e-mail or by a cloud drive, and read it in there: the notes of both are joined. Carry a file back from there, and both have the same. With a server connected you can carry one too.
by-hand-help = Step by step
take-carried = Read in a file
make-carried = Make a file to carry
taking-carried = Reading…
making-carried = Making the file…
carried-made = The file is made, and your browser should have saved it; if not, press its name below. If the browser that reads it in asks for a sync code, enter the one of this browser.
carried-added =
    { $count ->
        [one] One new note
       *[other] { $count } new notes
    }
carried-changed =
    { $count ->
        [one] One note updated
       *[other] { $count } notes updated
    }
carried-same =
    { $count ->
        [one] One note already here, unchanged
       *[other] { $count } notes already here, unchanged
    }
carried-conflicts =
    { $count ->
        [one] Of those updated one was edited in two places; both texts are kept, for you to choose in “Notes” in the side panel.
       *[other] Of those updated { $count } were edited in two places; both texts of each are kept, for you to choose in “Notes” in the side panel.
    }
carried-trashed =
    { $count ->
        [one] One note was deleted there; it is in the trash now, and can be put back.
       *[other] { $count } notes were deleted there; they are in the trash now, and can be put back.
    }
carried-newer = Part of the file was written by a later version of the extension and was not read. Update this one, then read the file in again.
carried-damaged = Part of the file is damaged and cannot be read. Make a new file in the browser it comes from.
carried-foreign = The file is encrypted with another sync code and cannot be opened here yet. Nothing is lost.
carried-code = Sync code of that file
carried-code-hint = In the browser that made the file, open “Sync” in the settings and press “Show sync code”.
read-carried = Read it in with this code
carried-code-first = The file is encrypted with your sync code. This is it: write it down and keep it, apart from the file. It is needed to read the file in; without it nobody can.

deletion-arrived =
    { $count ->
        [one] Another browser deleted one note at once; it is in the trash.
       *[other] Another browser deleted { $count } notes at once; they are in the trash.
    }
undo-deletion = Put all back
accept-deletion = Leave it so
deletion-undone =
    { $count ->
        [one] One note put back.
       *[other] { $count } notes put back.
    }
sync-trouble = Sync:
sync-conflicts =
    { $count ->
        [one] Of your synced notes one was edited in two places; both texts are kept.
       *[other] Of your synced notes { $count } were edited in two places; both texts of each are kept.
    }
see-conflicts = Show
open-sync = See the settings
