site-switch = On for this site
panel-switch = In the side panel only, nothing in the page
domain-switch = The same for all sites of { $domain }
everywhere-switch = Main switch
everywhere-off = Switched off on all sites.
read-once = Read this page once
always-read = From now on read { $host } by itself
document-count =
    { $count ->
        [one] { $count } passage
       *[other] { $count } passages
    }
misquoted-count =
    { $count ->
        [one] { $count } quotation differs from its source
       *[other] { $count } quotations differ from their source
    }
open-check = Check a text
open-options = Settings
mark-selection = Highlight the selection
select-first = Select some text on the page first, then highlight it.
open-panel = Open the side panel
version-and-requests = Meipi { $version } · reading pages sent no request
