/**
 * "DOM clobbering": `<img name="body">` stands in the place of `document.body`, `<input name="id">` in that of its form's
 * `id`, for content scripts as for the page (HTML, named access on Document and HTMLFormElement). Plain web forms do it
 * by accident, hostile pages on purpose.
 */

/** What the node itself says, asked of its prototype, where no name of the page can stand. */
export const own = <Subject extends Node, Key extends keyof Subject>(node: Subject, key: Key): Subject[Key] =>
  Reflect.get(Object.getPrototypeOf(node), key, node);

/**
 * The node with all its properties unclobbered. A stand-in: it is no Node to the browser, so it can be asked but not be
 * handed over as an argument. Costs a detour with every question, so only documents and forms are asked this way.
 */
export function unclobbered<Subject extends Node>(node: Subject): Subject {
  const prototype = Object.getPrototypeOf(node);
  return new Proxy(node, {
    get: (_target, key) => {
      // What the prototype does not have (`location`) cannot be clobbered.
      const value = Reflect.get(key in prototype ? prototype : node, key, node);
      return typeof value === 'function' ? value.bind(node) : value;
    },
    set: (_target, key, value) => Reflect.set(prototype, key, value, node),
  });
}

/** Only forms hand out their fields by name; a form may even hide that it is one. */
export const mayBeClobbered = (nodeName: unknown): boolean => nodeName === 'FORM' || typeof nodeName !== 'string';
