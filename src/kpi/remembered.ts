/**
 * A function of a name that is worked out once for each name.
 * @internal
 */
export function remembered<Name, Value>(make: (name: Name) => Value): (name: Name) => Value {
  const known = new Map<Name, Value>();
  return (name) => {
    if (!known.has(name)) known.set(name, make(name));
    return known.get(name) as Value;
  };
}
