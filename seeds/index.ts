/** What ships, compiled when the extension is built (tools/seeds). */
export { pack, scriptPairs } from 'virtual:meipi-seeds';
