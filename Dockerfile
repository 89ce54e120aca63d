# The image of the desk. Its steps are packaging/install.sh, which a test runs in a clean folder.
FROM node:20-bookworm-slim AS built
RUN apt-get update && apt-get install -y --no-install-recommends git ca-certificates && rm -rf /var/lib/apt/lists/*
COPY . /source
RUN /source/packaging/install.sh --prefix /opt/exhale --no-service

FROM node:20-bookworm-slim
COPY --from=built /opt/exhale /opt/exhale
# The user of the base image: PostgreSQL does not run as root, and neither does the desk.
RUN mkdir /data && chown node:node /data && chmod 700 /data
USER node
WORKDIR /opt/exhale
ENV NODE_ENV=production EXHALE_STATE=/data/desk EXHALE_PORT=4700
VOLUME /data
EXPOSE 4700
STOPSIGNAL SIGTERM
HEALTHCHECK --start-period=60s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.EXHALE_PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Inside a container everything listens; who may talk to the desk is its list of addresses (EXHALE_URL).
CMD ["node", "bin/exhale.js", "serve", "--host", "0.0.0.0"]
