{{- define "frontend.env" -}}
HOSTNAME: 0.0.0.0
PORT: {{ .Values.service.targetPort }}
{{- end }}
