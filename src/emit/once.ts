// What many ask of one thing is worked out once.

/** The same function, which works out what belongs to one `key` only once; the rest of its arguments goes with the key. */
export function oncePer<Key extends object, Rest extends readonly unknown[], Value>(work: (key: Key, ...rest: Rest) => Value): (key: Key, ...rest: Rest) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key, ...rest) => {
    const found = known.get(key) ?? { value: work(key, ...rest) };
    known.set(key, found);
    return found.value;
  };
}
