import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadedOnce } from '../../lib/text/loaded-once';

/** A component whose code comes when it is first drawn. Nothing stands in its place until then, or where it cannot be loaded. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const loadOnce = loadedOnce(load);
  return function Lazily(props: Props) {
    const [loaded, setLoaded] = useState<{ readonly Component: ComponentType<Props> } | null>(null);
    useEffect(() => {
      let current = true;
      loadOnce().then(
        (Component) => current && setLoaded({ Component }),
        () => {},
      );
      return () => {
        current = false;
      };
    }, []);
    return loaded && h(loaded.Component, props);
  };
}
