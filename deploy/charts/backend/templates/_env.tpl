{{- define "backend.env" -}}
HOST: 0.0.0.0
PORT: {{ .Values.service.targetPort }}
{{- with .Values.publicUrls }}
FRONTEND_URL: {{ join "," . }}
{{- end }}
TRUST_PROXY: {{ join "," .Values.trustedProxies }}
{{- end }}
