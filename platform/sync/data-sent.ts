/**
 * What Firefox calls the things that a sync sends to the reader's own server, all of it sealed but for the last: words that notes
 * quote and titles of their pages; addresses of these pages; name and password, by which the server knows its reader. The manifest
 * names them as optional, and they are asked for in the click that connects.
 */
export const DATA_SENT = ['websiteContent', 'browsingActivity', 'authenticationInfo'] as const;
