# The site with everything that it needs; the database is a PostgreSQL server (compose.yaml) or the embedded one in /data.
FROM node:22.21.1-bookworm-slim AS build
WORKDIR /srv/panmunjom
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --include=dev --no-audit --no-fund
COPY . .
# Pages may have the address in them; another one at run time builds anew.
ARG SITE_URL
RUN SITE_URL=$SITE_URL node cli/run.js build

FROM node:22.21.1-bookworm-slim
WORKDIR /srv/panmunjom
ARG SITE_URL
ENV DATA_DIR=/data PORT=3000 NEXT_TELEMETRY_DISABLED=1 SITE_URL=$SITE_URL
RUN mkdir /data && chown node:node /data
COPY --from=build --chown=node:node /srv/panmunjom ./
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "cli/run.js", "start"]
