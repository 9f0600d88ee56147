/** A chain of SHA-256 over records in their order: any change, loss or swap gives another end. */
export function digestChain(): { add(record: string): Promise<void>; end(): string } {
  const encoder = new TextEncoder();
  let now = '';
  return {
    async add(record) {
      const hash = await crypto.subtle.digest('SHA-256', encoder.encode(now + record));
      now = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    end: () => now,
  };
}
