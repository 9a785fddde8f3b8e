// A service with several replicas is several containers under one name: each is a service of its own here, and the name leads to all of them.

export function withReplicas(project) {
  const copies = new Map(Object.entries(project.services).map(([name, { deploy }]) => {
    const count = deploy?.replicas ?? 1;
    return [name, count > 1 ? Array.from({ length: count }, (_, index) => `${name}-${index + 1}`) : [name]];
  }));
  const services = Object.entries(project.services).flatMap(([name, service]) => copies.get(name).map((copy) => [copy, {
    ...service,
    ...(copy === name ? {} : { networks: namedAs(name, service.networks) }),
    ...(service.depends_on === undefined ? {} : { depends_on: Object.fromEntries(Object.entries(service.depends_on).flatMap(([other, condition]) => copies.get(other).map((needed) => [needed, condition]))) }),
  }]));
  return { ...project, services: Object.fromEntries(services) };
}

function namedAs(name, networks = { default: {} }) {
  return Object.fromEntries(Object.entries(networks).map(([network, settings]) => [network, { ...settings, aliases: [...(settings?.aliases ?? []), name] }]));
}
