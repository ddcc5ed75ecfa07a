// Interactive figures call vegaEmbed. It loads Vega from this folder on the first call, so that pages
// without an interactive figure do not pay for it and no page needs a network.
window.vegaEmbed = (() => {
  const source = new URL("vega.js", document.currentScript.src);
  let loaded;
  return async (...args) => {
    loaded ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = source;
      script.onload = () => resolve(window.vegaBundle);
      script.onerror = () => reject(new Error(`cannot load ${source}`));
      document.head.append(script);
    });
    return (await loaded)(...args);
  };
})();
