import protobuf from 'protobufjs/minimal.js';

/** Numbers of fields and values in the format of ONNX (onnx.proto3). */
const GRAPH = 7;
const NODE = 1;
const OUTPUT = 2;
const OP_TYPE = 4;
const ATTRIBUTE = 5;
const TENSOR = 5;
const DATA_TYPE = 2;
const RAW_DATA = 9;
const [FLOAT, HALF, INT_ATTRIBUTE] = [1, 10, 2];
const BYTES = 2;
/** Small ones are scales and shifts: they stay as they are, since little would be won. */
const LEAST = 1024;
/** The largest number that half a float holds. */
const LARGEST = 65_504;

interface Field {
  field: number;
  wire: number;
  /** The field as it stands in the file, with its tag. */
  whole: Uint8Array;
  /** What it holds, if it is a stretch of bytes; and its number otherwise. */
  bytes: Uint8Array;
  number: number;
}

function fieldsOf(message: Uint8Array): Field[] {
  const reader = protobuf.Reader.create(message);
  const fields: Field[] = [];
  while (reader.pos < reader.len) {
    const from = reader.pos;
    const tag = reader.uint32();
    const wire = tag & 7;
    const bytes = wire === BYTES ? reader.bytes() : new Uint8Array();
    const number = wire === 0 ? Number(reader.int64()) : 0;
    if (wire !== BYTES && wire !== 0) reader.skipType(wire);
    fields.push({ field: tag >>> 3, wire, whole: message.subarray(from, reader.pos), bytes, number });
  }
  return fields;
}

/** A message of fields, each as it was or anew. */
function messageOf(fields: readonly (Field | [field: number, value: Uint8Array | string | number])[]) {
  const parts = fields.map((field) => {
    if (!Array.isArray(field)) return field.whole;
    const [number, value] = field;
    const writer = protobuf.Writer.create().uint32((number << 3) | (typeof value === 'number' ? 0 : BYTES));
    if (typeof value === 'number') return writer.int32(value).finish();
    return (typeof value === 'string' ? writer.string(value) : writer.bytes(value)).finish();
  });
  return new Uint8Array(Buffer.concat(parts));
}

/**
 * A network in the format of ONNX with its large weights as halves of floats, which are made whole when it is loaded:
 * little more than half the file, and the same sums of 32-bit floats from then on.
 */
export function halfWeights(file: Uint8Array): Uint8Array {
  return messageOf(
    fieldsOf(file).map((part) =>
      part.field === GRAPH
        ? [
            GRAPH,
            messageOf(
              fieldsOf(part.bytes).flatMap((node) => (node.field === NODE ? halfNode(node) : [node])),
            ),
          ]
        : part,
    ),
  );
}

/** A constant of many floats as one of halves, and a node behind it that makes floats of them under the old name. */
function halfNode(node: Field): (Field | [number, Uint8Array])[] {
  const fields = fieldsOf(node.bytes);
  const text = (field: number) =>
    Buffer.from(fields.find((one) => one.field === field)?.bytes ?? []).toString();
  const value = fields.find((one) => one.field === ATTRIBUTE);
  if (text(OP_TYPE) !== 'Constant' || !value) return [node];
  const attribute = fieldsOf(value.bytes);
  const tensor = attribute.find(({ field, wire }) => field === TENSOR && wire === BYTES);
  const halved = tensor && halfTensor(tensor.bytes);
  if (!halved) return [node];
  const name = text(OUTPUT);
  const constant = fields.map((one): Field | [number, Uint8Array | string] => {
    if (one.field === OUTPUT) return [OUTPUT, `${name}.half`];
    if (one !== value) return one;
    return [ATTRIBUTE, messageOf(attribute.map((part) => (part === tensor ? [TENSOR, halved] : part)))];
  });
  const to = messageOf([
    [1, 'to'],
    [3, FLOAT],
    [20, INT_ATTRIBUTE],
  ]);
  const cast = messageOf([
    [1, `${name}.half`],
    [OUTPUT, name],
    [3, `${name}.whole`],
    [OP_TYPE, 'Cast'],
    [ATTRIBUTE, to],
  ]);
  return [
    [NODE, messageOf(constant)],
    [NODE, cast],
  ];
}

/** Null for what is no large tensor of floats, or holds some that half a float cannot. */
function halfTensor(tensor: Uint8Array): Uint8Array | null {
  const fields = fieldsOf(tensor);
  const raw = fields.find(({ field }) => field === RAW_DATA);
  const type = fields.find(({ field }) => field === DATA_TYPE)?.number;
  if (type !== FLOAT || !raw || raw.bytes.length < LEAST * 4) return null;
  const floats = new Float32Array(Uint8Array.from(raw.bytes).buffer);
  if (floats.some((value) => !(Math.abs(value) <= LARGEST))) return null;
  const halves = new Uint8Array(Uint16Array.from(floats, halfOf).buffer);
  return messageOf(
    fields.map((field) => {
      if (field.field === DATA_TYPE) return [DATA_TYPE, HALF];
      return field === raw ? [RAW_DATA, halves] : field;
    }),
  );
}

const view = new DataView(new ArrayBuffer(4));

/** The bits of a number as half a float (IEEE 754 binary16), rounded to the nearest. */
function halfOf(value: number): number {
  view.setFloat32(0, value);
  const bits = view.getUint32(0);
  const sign = (bits >>> 16) & 0x8000;
  const size = Math.abs(value);
  // Below the smallest normal number halves are counted in steps of 2^-24.
  if (size < 2 ** -14) return sign | Math.round(size * 2 ** 24);
  const rest = bits & 0x7f_ffff;
  const exponent = ((bits >>> 23) & 0xff) - 112;
  // A carry out of the fraction goes into the exponent, as it should.
  return sign | ((exponent << 10) + Math.round(rest / 8192));
}
