{{- define "common.configMap" -}}
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ include "common.name" . }}-config
  labels:
    {{- include "common.labels" . | nindent 4 }}
data:
  {{- include "common.configData" . | trim | nindent 2 }}
{{- end }}
