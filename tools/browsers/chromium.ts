import puppeteer, { type Browser } from 'puppeteer-core';
import type { DrivenBrowser, SettledOptions } from './driven-browser.ts';

// Nothing listens on the discard port.
const nowhere = 'http://127.0.0.1:9/';

export async function launchChromium(options: SettledOptions): Promise<DrivenBrowser> {
  const { width, height, headless } = options;
  const browser = await puppeteer.launch({
    executablePath: options.program,
    headless,
    // Branded builds ignore --load-extension; loading over the pipe works in all of them.
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width, height, deviceScaleFactor: 1 } : null,
    env: { ...process.env, LANGUAGE: options.locale.replace('-', '_') },
    args: argumentsFor(options),
    ...(options.profile ? { userDataDir: options.profile } : {}),
  });
  const id = options.extension ? await installOrClose(browser, options.extension) : undefined;
  const extensionBase = id ? `chrome-extension://${id}` : '';
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  return {
    name: 'chromium',
    extensionBase,
    browser,
    open,
    openExtensionPage: path => open(`${extensionBase}/${path}`),
    close: () => browser.close(),
  };
}

async function installOrClose(browser: Browser, folder: string): Promise<string> {
  try {
    return await browser.installExtension(folder);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function argumentsFor({ ports, locale, width, height }: SettledOptions): string[] {
  return [
    // Every host is this machine, on its ports 80 and 443 the page server: no request gets outside.
    `--host-resolver-rules=MAP *:443 127.0.0.1:${ports.https}, MAP *:80 127.0.0.1:${ports.http}, MAP * 127.0.0.1`,
    '--no-proxy-server',
    '--disable-quic',
    ...quiet,
    `--lang=${locale}`,
    `--accept-lang=${locale}`,
    `--window-size=${width},${height}`,
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** What Chromium would ask its makers by itself, beyond what puppeteer switches off: the time, accounts, components. */
const quiet = [
  '--disable-features=NetworkTimeServiceQuerying,OptimizationHints,AutofillServerCommunication',
  `--gaia-url=${nowhere}`,
  '--disable-component-update',
  `--component-updater=url-source=${nowhere}`,
  '--disable-domain-reliability',
  '--no-pings',
  '--no-default-browser-check',
];
