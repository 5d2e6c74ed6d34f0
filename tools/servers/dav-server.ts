/** A WebDAV server that was started for tests, with one reader. */
export interface DavServer {
  /** A folder that is there, with a slash at its end. */
  readonly folder: string;
  readonly user: string;
  readonly password: string;
  /** Where that folder lies on the disk. */
  readonly disk: string;
  stop(): Promise<void>;
}

/** Anything but ASCII: so that what is sent as the password is seen to be UTF-8. */
export const READER = { user: 'reader', password: '只给自己-7' } as const;
