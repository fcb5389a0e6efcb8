/*
 * Stands in for the SDK's model package in index.js. All that runs of it are the clients for Alexa's services, a third of the code, and
 * hardly any answer calls one: they lie in services.js, and are loaded when the first one is asked for.
 */
const clients = () => require('./services.js').services;

/** The SDK takes this when it loads, and makes one only for a skill that has given it a client for HTTP. */
function ServiceClientFactory(...settings) {
  return new (clients().ServiceClientFactory)(...settings);
}

module.exports = {
  services: new Proxy({ ServiceClientFactory }, { get: (known, name) => known[name] ?? clients()[name] }),
};
