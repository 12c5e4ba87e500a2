export { createNodeRealm, type NodeRealm, type NodeRealmOptions } from "./office/nodeRealm";
