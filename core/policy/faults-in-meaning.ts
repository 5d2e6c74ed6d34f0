import type { PackFault } from './check-pack.ts';
import type { Pack, PolicyDocument } from './pack.ts';

/** What a pack of the right shape may still get wrong: ids given twice or to nothing, quotes and offsets outside the text. */
export function faultsInMeaning(pack: Pack): PackFault[] {
  const texts = new Map(
    pack.documents.flatMap(document => document.nodes.map(node => [node.id, node.text] as const)),
  );
  return [
    ...repeated(pack),
    ...pack.documents.flatMap((document, at) => faultsInDocument(document, `documents.${at}`, texts)),
    ...pack.relations.flatMap(({ from, to }, at) => [
      ...missing(from, `relations.${at}.from`, texts),
      ...missing(to, `relations.${at}.to`, texts),
    ]),
  ];
}

function repeated({ documents }: Pack): PackFault[] {
  const known = new Set<string>();
  const faults: PackFault[] = [];
  const note = (id: string, path: string) => {
    if (known.has(id)) faults.push(fault(path, `a second ${id}`, 'Give each its own id'));
    known.add(id);
  };
  documents.forEach((document, at) => {
    note(document.id, `documents.${at}.id`);
    document.nodes.forEach(({ id }, node) => {
      note(id, `documents.${at}.nodes.${node}.id`);
    });
    document.targets.forEach(({ id }, target) => {
      note(id, `documents.${at}.targets.${target}.id`);
    });
  });
  return faults;
}

type Texts = ReadonlyMap<string, string>;

function faultsInDocument(document: PolicyDocument, path: string, texts: Texts): PackFault[] {
  return [
    ...faultsInIssuers(document, path),
    ...faultsInNodes(document, path),
    ...document.targets.flatMap(({ node, quote }, at) =>
      outside(quote, node, `${path}.targets.${at}`, 'quote', texts),
    ),
    ...document.emendations.flatMap(({ node, reading, received, stands }, at) => {
      const standing = stands === 'received' ? received : reading;
      return outside(standing, node, `${path}.emendations.${at}`, stands ?? 'reading', texts);
    }),
    ...document.lacunae.flatMap(({ node, at: offset }, at) =>
      offset <= (texts.get(node)?.length ?? -1)
        ? []
        : [
            fault(
              `${path}.lacunae.${at}`,
              `${offset} is outside the text of ${node}`,
              'Correct node or offset',
            ),
          ],
    ),
    ...(['groups', 'actors', 'instruments'] as const).flatMap(category =>
      document[category].flatMap(({ nodes }, at) =>
        nodes.flatMap((node, place) => missing(node, `${path}.${category}.${at}.nodes.${place}`, texts)),
      ),
    ),
  ];
}

/** A host is somebody's: without an issuer there is nobody whose text it could publish. */
function faultsInIssuers({ issuers, issuerHosts = [] }: PolicyDocument, path: string): PackFault[] {
  if (issuerHosts.length === 0 || issuers.length > 0) return [];
  return [fault(`${path}.issuerHosts`, 'hosts of nobody', 'Name the issuers whose hosts these are')];
}

/** A node belongs to its document and stands after its parent, so that no chain of parents comes back to itself. */
function faultsInNodes({ id, nodes }: PolicyDocument, path: string): PackFault[] {
  const before = new Set<string>();
  return nodes.flatMap((node, at) => {
    const faults: PackFault[] = [];
    if (!node.id.startsWith(`${id}#`)) {
      faults.push(
        fault(`${path}.nodes.${at}.id`, `${node.id} is not of this document`, `Begin it with ${id}#`),
      );
    }
    if (node.parent !== undefined && !before.has(node.parent)) {
      faults.push(
        fault(
          `${path}.nodes.${at}.parent`,
          `no ${node.parent} before it`,
          'List the parent first, in this document',
        ),
      );
    }
    before.add(node.id);
    return faults;
  });
}

function outside(words: string, node: string, path: string, key: string, texts: Texts): PackFault[] {
  const text = texts.get(node);
  if (text === undefined) return missing(node, `${path}.node`, texts);
  return text.includes(words)
    ? []
    : [fault(`${path}.${key}`, `does not stand in ${node}: ${words}`, 'Copy it from the text of the node')];
}

function missing(id: string, path: string, texts: Texts): PackFault[] {
  return texts.has(id) ? [] : [fault(path, `there is no node ${id}`, 'Name a node of this pack')];
}

function fault(path: string, message: string, remedy: string): PackFault {
  return { path, message, remedy };
}
