/** Our own names for notes, their texts and the nodes of documents, in a scheme of our own. */

export function noteIri(id: string): string {
  return `meipi:note/${id}`;
}

/** @param version the id of the version that a text is. */
export function textIri(version: string): string {
  return `meipi:text/${version}`;
}

/** `meipi:document/minsheng-2025#sec_3__cl_7`. What may not stand in an IRI is written as a code. */
export function nodeIri(node: string): string {
  return `meipi:document/${node.toWellFormed().split('#').map(encodeURIComponent).join('#')}`;
}

/** The other way; undefined for an IRI that is none of these. */
export function noteOfIri(iri: string): string | undefined {
  return /^meipi:note\/([\w-]{22})$/.exec(iri)?.[1];
}

export function textOfIri(iri: string): string | undefined {
  return /^meipi:text\/([\w-]{16})$/.exec(iri)?.[1];
}

export function nodeOfIri(iri: string): string | undefined {
  const written = /^meipi:document\/([^#\s]+#[^#\s]+)$/u.exec(iri)?.[1];
  if (written === undefined) return undefined;
  try {
    return decodeURIComponent(written);
  } catch {
    // A per cent sign that is no code.
    return undefined;
  }
}
