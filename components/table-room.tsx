/** The room of rows that are not drawn, across so many columns; nothing where there is none. */
export function TableRoom({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr class="room">
      <td colSpan={columns} style={{ blockSize: `${height}px` }} />
    </tr>
  );
}
