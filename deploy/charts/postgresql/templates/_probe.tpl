{{/* Over TCP: while the database is being created the server listens on its socket only. */}}
{{- define "postgresql.probe" -}}
exec:
  command:
    - pg_isready
    - --host=127.0.0.1
    - --username={{ .Values.username }}
    - --dbname={{ .Values.database }}
    - --quiet
timeoutSeconds: 3
{{- end }}
