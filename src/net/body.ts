/** A body that is longer than any answer that is used. */
export class LongBodyError extends Error {
  override name = 'LongBodyError';
}

/** A body as text. Nobody's memory is filled by a server without an end. @throws LongBodyError above `most_bytes` */
export async function textOfBody(
  body: AsyncIterable<Uint8Array> | null,
  most_bytes: number,
): Promise<string> {
  if (body === null) return '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > most_bytes)
      throw new LongBodyError(`its answer is longer than ${most_bytes / 1024 / 1024} MB`);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
