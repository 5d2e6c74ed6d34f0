/** Fixes the Chromium id, so that an unpacked build keeps its storage wherever it is loaded from; a public key is no secret. */
export const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApU/eKnKcOvpyd6tYxtexk0VEuoM6I+cKBtZ0Hdr3LEJN393lBhvg+ceYglVsBAl3IWwlgYQ1KHkUxYExBEGUglb4o9hv8ywAcORUT/LXQTyptO7ebaiWKAumrqtqxejke5ovInEF3kPAcuwOjTHiyN6fX6qk3skI4OcPRkREAWSctFre83HE58jlc1vIHWWKT7nDvc8jrBgLarR2NwbTb9OwX+o0MEv808lU/4gX7BA7ZoDU3cVYNynn7GuO9I4Cjz5oQdm9OvWsY8X30GSp7EwxWACeMxmRf8N3ZOr4szD49FJ0OAJY0Vh4RMt30TvaLoXypX4cLLQENj1H8z+ALwIDAQAB';

/** What Chromium makes of that key. */
export const CHROMIUM_ID = 'kpagllagfajgkkhbeighjfljjhgcapkl';

export const FIREFOX_ID = 'meipi@extension';

/**
 * The first Firefox with both the highlight API (140) and the built-in data consent on Android (142).
 */
export const FIREFOX_SINCE = '142.0';

/** The first Chromium with the highlight API (105), the side panel opened by a click (116) and Array grouping (117). */
export const CHROMIUM_SINCE = '120';
