import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BROWSER, BUILD, type Session } from './session.ts';

/** What a reader does by a switch on the browser's page of extensions; it loads the extension anew. */
export async function allowInPrivate({ driven }: Session): Promise<void> {
  if (BROWSER === 'firefox') {
    const { connection } = driven.browser as unknown as {
      connection: { send(command: string, said: object): Promise<unknown> };
    };
    const extensionData = { type: 'path', path: resolve(BUILD) };
    await connection.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true });
  } else {
    const page = await driven.open('chrome://extensions/');
    await page.evaluate(async id => {
      type Change = (changes: object) => Promise<void>;
      type Name = 'updateProfileConfiguration' | 'updateExtensionConfiguration';
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: Record<Name, Change> } };
      // What was loaded from a folder is loaded again only in this mode.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    }, driven.extensionBase.split('//')[1]!);
    await page.close();
  }
  await pause(1_000);
}
